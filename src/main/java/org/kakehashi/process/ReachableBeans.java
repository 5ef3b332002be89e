package org.kakehashi.process;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The beans that an expression in a model can reach: delegates of this package, and the deadlines. Looked up when asked
 * for, since they are made after the engine.
 */
final class ReachableBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ReachableBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        if (!(name instanceof String bean) || !context.containsBean(bean)) {
            return false;
        }
        Class<?> type = context.getType(bean);
        return type != null && FlowBean.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
