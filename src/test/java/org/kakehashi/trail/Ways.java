package org.kakehashi.trail;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.architecture.ProductClasses;

/** Follows the calls of the product's code, to see which of them come to the trail. */
final class Ways {

    static final JavaClasses CLASSES = ProductClasses.ALL;

    private Ways() {}

    static boolean comeToTheTrail(JavaMethod from) {
        return reach(from, Set.of("write", "writeRead"));
    }

    static boolean reach(JavaMethod from, Set<String> methodsOfTrail) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (var call : unit.getCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Trail.class) && methodsOfTrail.contains(call.getName())) {
                    return true;
                }
                if (call.getTargetOwner().getPackageName().startsWith("org.kakehashi")) {
                    call.getTarget().resolveMember().ifPresent(next::push);
                }
            }
        }
        return false;
    }
}
