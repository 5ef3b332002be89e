package org.kakehashi.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the REST interface at {@code /api-docs} says about all of it. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kakehashi API")
                        .version("v1")
                        .description(
                                """
                                架橋（かけはし）の業務を外のプログラムから使うためのインターフェースです。変更の要求に Idempotency-Key（UUID）を付けると、同じ鍵の要求は何度送っても一度だけ実行されます。
                                役割が複数ある人は Acting-Role ヘッダーで役割を示します。エラーは problem+json（RFC 9457）で、日本語と英語の両方で返ります。

                                The interface of Kakehashi for other programs. Send an Idempotency-Key (UUID) with a request that changes something, and it has one effect however often it is sent.
                                Somebody with several roles names one in the header Acting-Role. Errors come as problem+json (RFC 9457) in Japanese and English.""")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSecuritySchemes(
                                "demo",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("demo profile only")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("demo"));
    }
}
