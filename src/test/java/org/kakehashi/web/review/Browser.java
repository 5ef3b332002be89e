package org.kakehashi.web.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who has signed in and reads and sends pages. */
final class Browser {

    private final MockMvc web;
    private final MockHttpSession session;
    private Locale locale = Locale.ENGLISH;

    Browser(MockMvc web, String username) throws Exception {
        this.web = web;
        this.session = (MockHttpSession) Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "demo"))
                .andReturn()
                .getRequest()
                .getSession());
    }

    Browser as(String role) throws Exception {
        send("/role", "role", role);
        return this;
    }

    Browser in(Locale language) {
        this.locale = language;
        return this;
    }

    MockHttpServletResponse open(String path) throws Exception {
        return answer(get(path));
    }

    String page(String path) throws Exception {
        return text(open(path));
    }

    /** Sends a form with a new command. */
    MockHttpServletResponse send(String path, String... fields) throws Exception {
        return send(path, UUID.randomUUID(), fields);
    }

    MockHttpServletResponse send(String path, UUID command, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path).with(csrf()).param("commandId", command.toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return answer(form);
    }

    /** Sends a form and reads the page that it leads to, with what was handed to it. */
    String sendAndFollow(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post(path).with(csrf()).param("commandId", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        MvcResult sent = web.perform(form.session(session).locale(locale)).andReturn();
        String to = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        return text(answer(get(to).flashAttrs(sent.getFlashMap())));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session).locale(locale).header("Accept-Language", locale.toLanguageTag()))
                .andReturn()
                .getResponse();
    }

    static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
