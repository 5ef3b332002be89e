package org.kakehashi.web.refusal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kakehashi.web.FieldErrors;
import org.springframework.http.HttpStatus;

/**
 * How the refusals of a module are answered. The screens of the module declare one bean:
 * {@code new Refusals().conflict(AlreadySubmitted.class).unprocessable(ReasonMissing.class)}. The words are the texts
 * {@code refusal.<SimpleClassName>} (or {@code refusal.<module>.<SimpleClassName>} where two modules use one word), which say
 * what is wrong and what to do. An exception that is in no registry is a breakdown.
 */
public final class Refusals {

    private final Map<Class<? extends RuntimeException>, HttpStatus> statuses = new LinkedHashMap<>();
    private final Map<Class<?>, Function<Throwable, FieldErrors>> fields = new LinkedHashMap<>();

    /** 409: the state of the thing does not admit it, now. */
    @SafeVarargs
    public final Refusals conflict(Class<? extends RuntimeException>... types) {
        return all(HttpStatus.CONFLICT, types);
    }

    /** 422: what was given does not suffice. */
    @SafeVarargs
    public final Refusals unprocessable(Class<? extends RuntimeException>... types) {
        return all(HttpStatus.UNPROCESSABLE_ENTITY, types);
    }

    /** 404: there is none that the actor may know of. */
    @SafeVarargs
    public final Refusals absent(Class<? extends RuntimeException>... types) {
        return all(HttpStatus.NOT_FOUND, types);
    }

    /** 422 with what is wrong field by field; the words of each field are the message keys of the errors. */
    public <E extends RuntimeException> Refusals wrongFields(Class<E> type, Function<E, FieldErrors> errors) {
        statuses.put(type, HttpStatus.UNPROCESSABLE_ENTITY);
        fields.put(type, thrown -> errors.apply(type.cast(thrown)));
        return this;
    }

    private Refusals all(HttpStatus status, Class<? extends RuntimeException>[] types) {
        for (Class<? extends RuntimeException> type : types) {
            statuses.put(type, status);
        }
        return this;
    }

    Map<Class<? extends RuntimeException>, HttpStatus> statuses() {
        return Map.copyOf(statuses);
    }

    Map<Class<?>, Function<Throwable, FieldErrors>> fields() {
        return Map.copyOf(fields);
    }
}
