package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Callback;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * Which of our classes have a method that library code calls, and where the call is of any consequence: a method that only
 * computes a number from its fields need not be run.
 */
public final class OwnMethodIndex {
    private static final int DEPTH = 6;
    private static final String OBJECT = "java/lang/Object";

    private final Program program;
    private final Map<Asked, List<MethodHeader>> found = new HashMap<>();
    private final Map<MemberRef, Boolean> pure = new HashMap<>();

    private record Asked(Callback callback, String type) {}

    OwnMethodIndex(Program program) {
        this.program = program;
    }

    /** The methods that may run on the object, by its class: of an object of which the class is not known, by each that it may have. */
    public Map<String, List<MethodHeader>> of(Callback callback, HeapObject object) {
        Map<String, List<MethodHeader>> methods = new TreeMap<>();
        for (String type :
                object.isExact() ? List.of(object.type()) : program.index().subtypes(object.type())) {
            List<MethodHeader> own = methods(new Asked(callback, type));
            if (!own.isEmpty()) {
                methods.put(type, own);
            }
        }
        return methods;
    }

    /** Whether one runs if the object turns out to be of a class of ours. */
    public boolean mayRun(Callback callback, HeapObject object) {
        if (program.index().inScope(object.type())) {
            return !of(callback, object).isEmpty();
        }
        // Which of all our classes have one costs more to find out than to ask what the object is.
        return object.type().equals(OBJECT)
                || program.index().subtypes(object.type()).stream().anyMatch(type -> isCandidate(type, callback));
    }

    /** The method itself, of an object that is the library's own: where a model tells what it does, to others that it holds perhaps. */
    public Optional<MemberRef> ofLibrary(Callback callback, HeapObject object) {
        if (object.isFunction()
                || !program.index().isConcrete(callback.type())
                || !program.index().isSubtype(object.type(), callback.type())) {
            return Optional.empty();
        }
        return declared(callback.type(), callback).stream()
                .map(MethodHeader::ref)
                .filter(method -> program.models().call(method).known())
                .findFirst();
    }

    private boolean isCandidate(String type, Callback callback) {
        return callback.type().isEmpty() || program.index().isSubtype(type, callback.type());
    }

    private List<MethodHeader> methods(Asked asked) {
        List<MethodHeader> known = found.get(asked);
        if (known == null) {
            known = find(asked.type(), asked.callback());
            found.put(asked, known);
        }
        return known;
    }

    private List<MethodHeader> find(String type, Callback callback) {
        if (!program.index().inScope(type)
                || !isCandidate(type, callback)
                || !program.index().isConcrete(type)) {
            return List.of();
        }
        List<MethodHeader> methods = new ArrayList<>();
        for (MethodHeader declared : declared(type, callback)) {
            program.overriding()
                    .resolveOn(type, declared.ref())
                    .filter(program::hasBody)
                    .filter(method -> !callback.results().isEmpty() || !isPure(method.ref(), DEPTH))
                    .ifPresent(methods::add);
        }
        return methods;
    }

    private List<MethodHeader> declared(String type, Callback callback) {
        String owner = callback.type().isEmpty() ? type : callback.type();
        return program.index().find(owner).stream()
                .flatMap(header -> header.methods(callback.name()).stream())
                .filter(method -> !method.isStatic())
                .filter(method -> callback.parameters()
                        .map(names -> matches(method, names))
                        .orElse(true))
                .toList();
    }

    private static boolean matches(MethodHeader method, List<String> names) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        boolean same = types.length == names.size();
        for (int i = 0; same && i < types.length; i++) {
            String name = types[i].getClassName().replace('$', '.');
            same = name.equals(names.get(i)) || name.endsWith('.' + names.get(i));
        }
        return same;
    }

    /** Whether running the method changes nothing that anybody could see, but for its result. */
    private boolean isPure(MemberRef method, int depth) {
        Boolean known = pure.get(method);
        if (known == null) {
            pure.put(method, depth > 0);
            known = depth > 0
                    && program.resolve(method).flatMap(program::body).stream()
                            .flatMap(MethodBody::instructions)
                            .allMatch(instruction -> isPure(instruction, depth));
            pure.put(method, known);
        }
        return known;
    }

    private boolean isPure(Instruction instruction, int depth) {
        if (instruction instanceof Instruction.Store
                || instruction instanceof Instruction.ArrayStore
                || instruction instanceof Instruction.Throw) {
            return false;
        }
        if (instruction instanceof Instruction.InvokeDynamic dynamic) {
            return isOfTheCompiler(dynamic);
        }
        return !(instruction instanceof Instruction.Invoke call) || isPure(call, depth);
    }

    /** Methods of records, and texts that are put together. */
    private static boolean isOfTheCompiler(Instruction.InvokeDynamic dynamic) {
        Handle bootstrap = dynamic.bootstrap();
        return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")
                || bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory");
    }

    private boolean arePure(List<MethodHeader> methods, int depth) {
        return methods.size() <= Overriding.HIERARCHY
                && methods.stream().allMatch(method -> isPure(method.ref(), depth - 1));
    }

    private boolean isPure(Instruction.Invoke call, int depth) {
        Optional<MethodHeader> resolved = program.resolve(call.callee());
        if (resolved.filter(method -> program.index().inScope(method.owner())).isPresent()) {
            return call.dispatch() == Dispatch.VIRTUAL
                    ? arePure(program.overriding().implementations(call.callee().owner(), call.callee()), depth)
                    : resolved.filter(program::hasBody).isPresent()
                            && isPure(resolved.get().ref(), depth - 1);
        }
        CallModel model = program.models().call(call.callee());
        return model.known()
                && model.aiCalls().isEmpty()
                && model.decision().isEmpty()
                && model.sinks().isEmpty()
                && model.kept().isEmpty()
                && model.sequence().isEmpty()
                && model.propagations().stream()
                        .allMatch(row -> row.to().root() == Place.Root.RESULT
                                && !row.from().isCallback()
                                && !row.to().isCallback());
    }
}
