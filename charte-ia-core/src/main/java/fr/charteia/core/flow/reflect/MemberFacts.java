package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** What members say of themselves, beside their names: their types, and the annotations that stand on them. */
final class MemberFacts {
    private static final String RETENTION = "java/lang/annotation/Retention";

    private final ClassIndex index;
    private final Members members;

    MemberFacts(ClassIndex index, Members members) {
        this.index = index;
        this.members = members;
    }

    /** What a member may be, as its class declares it. */
    private record Declared(Type type, int parameters, List<AnnotationFact> annotations) {
        static Declared of(MethodHeader method) {
            return new Declared(
                    Type.getReturnType(method.descriptor()),
                    Type.getArgumentTypes(method.descriptor()).length,
                    method.annotations());
        }

        static Declared of(FieldHeader field) {
            return new Declared(Type.getType(field.descriptor()), 0, field.annotations());
        }
    }

    /** The answer to a question on which all that the member may be agree; nothing where they do not, or it is not known. */
    Value answer(ReflectiveCall call) {
        List<Declared> all = declared(call);
        Set<Object> answers = new HashSet<>();
        all.forEach(one -> answers.add(answer(call, one)));
        if (answers.size() != 1) {
            return Value.BOTTOM;
        }
        Object only = answers.iterator().next();
        return only instanceof Constant ? Value.BOTTOM : Value.constant(only);
    }

    private List<Declared> declared(ReflectiveCall call) {
        Value member = call.argument(0);
        List<Declared> all = new ArrayList<>();
        for (HeapObject object : member.objects()) {
            members.methods(call.state(), object, Members.ANY_NUMBER).forEach(method -> all.add(Declared.of(method)));
        }
        if (all.isEmpty()) {
            members.fields(call.state(), member).forEach(field -> all.add(Declared.of(field)));
        }
        return all;
    }

    private Object answer(ReflectiveCall call, Declared one) {
        return switch (call.name()) {
            case "getType", "getReturnType" -> one.type;
            case "getParameterCount" -> one.parameters;
            case "isAnnotationPresent" -> isAnnotated(call, one) ? isKept(call) : 0;
            case "getAnnotation", "getDeclaredAnnotation" -> isAnnotated(call, one) ? Constant.UNKNOWN : Constant.NULL;
            default -> Constant.UNKNOWN;
        };
    }

    private static boolean isAnnotated(ReflectiveCall call, Declared one) {
        Set<Type> wanted = ClassConstants.types(call.argument(1));
        return wanted.size() != 1
                || one.annotations.stream()
                        .anyMatch(annotation -> annotation
                                .typeName()
                                .equals(wanted.iterator().next().getInternalName()));
    }

    /** Whether an annotation is there when the program runs, as far as that is known. */
    private Object isKept(ReflectiveCall call) {
        Optional<ClassHeader> annotation = ClassConstants.types(call.argument(1)).stream()
                .findFirst()
                .flatMap(type -> index.find(type.getInternalName()));
        if (annotation.isEmpty()) {
            return Constant.UNKNOWN;
        }
        return annotation
                .get()
                .annotation(RETENTION)
                .filter(retention -> retention.enumNames("value").contains("RUNTIME"))
                .map(retention -> 1)
                .orElse(0);
    }
}
