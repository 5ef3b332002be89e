package org.kakehashi.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Notes what a person does not see: errors in the console, the content policy's refusals, requests that fail or go elsewhere. */
final class Watch {

    private final String address;
    private final List<String> noted = new ArrayList<>();

    Watch(BrowserContext context, String address) {
        this.address = address;
        context.onConsoleMessage(this::said);
        context.onRequest(this::asked);
        context.onResponse(this::answered);
        context.onWebError(error -> noted.add("script: " + error.error()));
    }

    private void said(ConsoleMessage message) {
        // a page that refuses is said here too, as a resource that failed: answered() sorts those
        boolean resource = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !resource) {
            noted.add("console: " + message.text());
        }
    }

    private void asked(Request request) {
        String url = request.url();
        if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("about:")) {
            noted.add("another host: " + url);
        }
    }

    private void answered(Response response) {
        boolean page = response.request().isNavigationRequest();
        if (response.status() >= (page ? 500 : 400)) {
            noted.add(response.status() + ": " + response.url());
        }
    }

    /** What was noted since the last time. */
    List<String> take() {
        List<String> all = List.copyOf(noted);
        noted.clear();
        return all;
    }
}
