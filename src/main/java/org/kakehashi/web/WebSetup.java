package org.kakehashi.web;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what every screen shares: texts, language, the actor and the command of a request, and the two browser libraries. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    private final CurrentActor currentActor;
    private final CurrentCommand currentCommand;
    private final CacheControl kept;
    private final Languages languages = new Languages();

    WebSetup(@Lazy CurrentActor currentActor, @Lazy CurrentCommand currentCommand, WebProperties web) {
        this.currentActor = currentActor;
        this.currentCommand = currentCommand;
        this.kept = Objects.requireNonNull(
                web.getResources().getCache().getCachecontrol().toHttpCacheControl());
    }

    @Bean
    Texts messageSource() {
        return new Texts();
    }

    @Bean
    Languages localeResolver() {
        return languages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(currentActor);
        resolvers.add(currentCommand);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages)
                .excludePathPatterns("/api/**", "/match/**", "/lib/**", "/css/**", "/js/**", "/error");
        registry.addInterceptor(new ShowsDiagram.Marker());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Assets.LIBRARIES.forEach((library, path) -> serve(registry, library, path + "**"));
    }

    private void serve(ResourceHandlerRegistry registry, String library, String path) {
        registry.addResourceHandler(path)
                .addResourceLocations(
                        "classpath:/META-INF/resources/webjars/" + library + "/" + Assets.version(library) + "/dist/")
                .setCacheControl(kept);
    }
}
