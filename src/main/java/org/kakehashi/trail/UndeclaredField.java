package org.kakehashi.trail;

/** An act carries a field that its kind does not declare: a mistake of the program, never of its user. */
public final class UndeclaredField extends RuntimeException {

    UndeclaredField(ActKind kind, String field) {
        super("act kind " + kind.name() + " declares no field " + field);
    }
}
