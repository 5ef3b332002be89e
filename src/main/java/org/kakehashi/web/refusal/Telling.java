package org.kakehashi.web.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.database.UnstorableText;
import org.kakehashi.identity.CommandReused;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.MissingCommandId;
import org.kakehashi.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;

/**
 * Finds the words for whatever was thrown. Three kinds: a refusal of a module ({@link Refusals}), a request that cannot be
 * understood, and a breakdown, which gets a number that the log repeats and tells nothing else.
 */
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Texts texts;
    private final ObjectMapper json;
    private final Map<Class<?>, HttpStatus> refusals = new HashMap<>();
    private final Map<Class<?>, Function<Throwable, FieldErrors>> fields = new HashMap<>();

    Telling(Texts texts, ObjectMapper json, ObjectProvider<Refusals> modules) {
        this.texts = texts;
        this.json = json;
        modules.forEach(module -> {
            refusals.putAll(module.statuses());
            fields.putAll(module.fields());
        });
        refusals.put(NotAllowed.class, HttpStatus.FORBIDDEN);
        refusals.put(NoSuchThing.class, HttpStatus.NOT_FOUND);
        refusals.put(CommandReused.class, HttpStatus.CONFLICT);
        refusals.put(OptimisticLockingFailureException.class, HttpStatus.CONFLICT);
        refusals.put(MissingCommandId.class, HttpStatus.BAD_REQUEST);
        refusals.put(UnstorableText.class, HttpStatus.BAD_REQUEST);
        refusals.put(AccessDeniedException.class, HttpStatus.FORBIDDEN);
    }

    Told of(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != Object.class; type = type.getSuperclass()) {
            HttpStatus status = refusals.get(type);
            if (status != null) {
                return refusal(type, status, wrongFields(type, thrown));
            }
        }
        if (thrown instanceof BindException wrong) {
            return fields(wrong.getBindingResult());
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable
                && unreadable.getCause() instanceof InvalidFormatException value) {
            return value(value);
        }
        if (thrown instanceof HttpMessageNotReadableException
                || (thrown instanceof TypeMismatchException && !(thrown instanceof ConversionNotSupportedException))) {
            return status(HttpStatus.BAD_REQUEST);
        }
        if (thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return status(known.getStatusCode());
        }
        return breakdown(thrown);
    }

    /** For what never reached a controller: a path that is not there, a sign-in that is needed. */
    Told status(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        String key = "web.told." + status.value();
        if (!texts.has(key + ".title")) {
            key = status.is4xxClientError() ? "web.told.400" : "web.told.500";
        }
        return new Told(
                status,
                type(status.name()),
                texts.both(key + ".title"),
                texts.both(key + ".detail"),
                texts.both(texts.has(key + ".program") ? key + ".program" : key + ".detail"),
                List.of(),
                "");
    }

    /** The page stood open so long that its form is no longer accepted. */
    Told expired() {
        return forbidden("page-expired", "web.told.expired");
    }

    /** Whoever has signed in has no role here, or none for which his sign-in suffices. */
    Told withoutRole() {
        return forbidden("without-role", "web.told.without-role");
    }

    private Told forbidden(String type, String key) {
        var detail = texts.both(key + ".detail");
        return new Told(HttpStatus.FORBIDDEN, type, texts.both(key + ".title"), detail, detail, List.of(), "");
    }

    private Told breakdown(Throwable thrown) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}", incident, thrown);
        Told told = status(HttpStatus.INTERNAL_SERVER_ERROR);
        return new Told(told.status(), told.type(), told.title(), told.detail(), told.program(), List.of(), incident);
    }

    private List<Told.WrongField> wrongFields(Class<?> type, Throwable thrown) {
        Function<Throwable, FieldErrors> errors = fields.get(type);
        if (errors == null) {
            return List.of();
        }
        return errors.apply(thrown).all().stream()
                .map(problem -> {
                    var words = texts.both(problem.key(), problem.args());
                    return new Told.WrongField(problem.field(), words.ja(), words.en());
                })
                .toList();
    }

    private Told refusal(Class<?> refusal, HttpStatus status, List<Told.WrongField> wrong) {
        String name = refusal.getSimpleName();
        String own = "refusal." + module(refusal) + "." + name;
        String key = texts.has(own) ? own : "refusal." + name;
        return new Told(
                status,
                type(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")),
                texts.both("web.told." + status.value() + ".title"),
                texts.both(key),
                texts.both(key),
                wrong,
                "");
    }

    private static String module(Class<?> refusal) {
        String[] parts = refusal.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private Told fields(BindingResult result) {
        Told told = status(HttpStatus.BAD_REQUEST);
        List<Told.WrongField> errors = result.getFieldErrors().stream()
                .map(error -> {
                    String message = error.getDefaultMessage();
                    Object[] about = error.getArguments();
                    var words = texts.both(
                            error.isBindingFailure() || message == null || !texts.has(message)
                                    ? "web.error.unreadable"
                                    : message,
                            about == null ? new Object[0] : about);
                    return new Told.WrongField(error.getField(), words.ja(), words.en());
                })
                .toList();
        return new Told(told.status(), "wrong-fields", told.title(), told.detail(), told.program(), errors, "");
    }

    /** A value of a program's request that its field cannot hold. */
    private Told value(InvalidFormatException wrong) {
        Told told = status(HttpStatus.BAD_REQUEST);
        String field = wrong.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        Object[] allowed = wrong.getTargetType().getEnumConstants();
        var words = allowed != null
                ? texts.both(
                        "web.error.one-of",
                        Arrays.stream(allowed).map(this::asSent).collect(Collectors.joining(", ")))
                : texts.both(wrong.getTargetType() == LocalDate.class ? "web.error.day" : "web.error.unreadable");
        return new Told(
                told.status(),
                "wrong-fields",
                told.title(),
                told.detail(),
                told.program(),
                List.of(new Told.WrongField(field, words.ja(), words.en())),
                "");
    }

    private String asSent(Object value) {
        return json.valueToTree(value).asText();
    }

    private static String type(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
