package org.kakehashi.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What breaks while a file is sent is left to the server, which cuts the connection: nobody takes half a file for a whole one. */
@KakehashiTest
class BrokenOffTest {

    @RestController
    static class Resource {
        @GetMapping({"/api/begun", "/begun"})
        void begun(HttpServletResponse response) throws IOException {
            response.getOutputStream().print("half");
            response.flushBuffer();
            throw new IllegalStateException("the rest cannot be read");
        }

        @GetMapping("/api/not-begun")
        void notBegun() {
            throw new IllegalStateException("nothing can be read");
        }
    }

    @Controller
    static class Page extends Resource {}

    @Autowired
    ApiErrors ofResources;

    @Autowired
    PageErrors ofPages;

    @Test
    void a_file_that_was_begun_is_broken_off() {
        assertThatThrownBy(() -> ask(new Resource(), "/api/begun")).hasRootCauseMessage("the rest cannot be read");
        assertThatThrownBy(() -> ask(new Page(), "/begun")).hasRootCauseMessage("the rest cannot be read");
    }

    @Test
    void an_answer_that_was_not_begun_tells_that_something_broke() throws Exception {
        assertThat(ask(new Resource(), "/api/not-begun").getStatus()).isEqualTo(500);
    }

    private MockHttpServletResponse ask(Resource resource, String path) throws Exception {
        MockMvc web = MockMvcBuilders.standaloneSetup(resource)
                .setControllerAdvice(ofResources, ofPages)
                .build();
        return web.perform(get(path)).andReturn().getResponse();
    }
}
