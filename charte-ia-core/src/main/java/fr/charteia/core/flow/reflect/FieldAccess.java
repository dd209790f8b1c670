package fr.charteia.core.flow.reflect;

import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.Value;

/**
 * What a call of a reflected field, of a variable handle or of what updates a field does with the field.
 *
 * @param reads whether it gives what is there
 * @param writes whether it puts its last argument there
 * @param surely whether what is there then is just that; else it may be what was there, or what is made of both
 */
record FieldAccess(boolean reads, boolean writes, boolean surely) {
    private static final FieldAccess NONE = new FieldAccess(false, false, false);
    private static final FieldAccess READ = new FieldAccess(true, false, false);
    private static final FieldAccess WRITE = new FieldAccess(false, true, true);

    static FieldAccess of(ReflectiveCall call) {
        if (Reflection.isUpdater(call.callee().owner())) {
            return ofUpdater(call.name());
        }
        return call.callee().owner().equals(Reflection.VARIABLE)
                ? ofVariable(call.name())
                : ofField(call.name(), call.arguments().size());
    }

    private static FieldAccess ofField(String name, int arguments) {
        if (name.startsWith("set") && arguments == 3) {
            return WRITE;
        }
        return name.startsWith("get") && arguments == 2 && !name.contains("Annotation") ? READ : NONE;
    }

    private static FieldAccess ofVariable(String name) {
        if (name.startsWith("set")) {
            return WRITE;
        } else if (name.startsWith("getAndSet")) {
            return new FieldAccess(true, true, true);
        } else if (name.startsWith("getAnd") || name.startsWith("compareAndExchange")) {
            return new FieldAccess(true, true, false);
        } else if (name.startsWith("compareAndSet") || name.startsWith("weakCompareAndSet")) {
            return new FieldAccess(false, true, false);
        }
        return name.startsWith("get") ? READ : NONE;
    }

    private static FieldAccess ofUpdater(String name) {
        return switch (name) {
            case "get", "set", "getAndSet", "compareAndSet", "weakCompareAndSet" -> ofVariable(name);
            case "lazySet" -> WRITE;
            default -> NONE;
        };
    }

    Value written(ReflectiveCall call) {
        return call.arguments().get(call.arguments().size() - 1);
    }
}
