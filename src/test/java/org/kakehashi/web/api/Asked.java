package org.kakehashi.web.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A judgement asked for over the API. */
final class Asked {

    private Asked() {}

    static MockHttpServletResponse of(MockMvc web, String who, String request) throws Exception {
        return web.perform(post("/api/v1/assessments")
                        .with(httpBasic(who, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(request))
                .andReturn()
                .getResponse();
    }
}
