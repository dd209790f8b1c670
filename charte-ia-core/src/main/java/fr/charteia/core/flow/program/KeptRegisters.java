package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Site;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What the registers of a method hold, as far as {@link KeptFunctions} asks. */
final class KeptRegisters {
    private final Program program;
    private final MethodBody body;
    private final FunctionsInFields all;
    private final KeptByOthers others;
    private final KeptByLibraries libraries;

    KeptRegisters(Program program, MethodBody body, FunctionsInFields all, KeptByLibraries libraries) {
        this.program = program;
        this.body = body;
        this.all = all;
        this.others = all.others();
        this.libraries = libraries;
    }

    /** What they hold before each instruction. */
    ReachingValues<KeptSource> reaching() {
        return ReachingValues.of(body, program.liveness(body), start(), this::written);
    }

    private Map<Integer, Set<KeptSource>> start() {
        Map<Integer, Set<KeptSource>> start = new HashMap<>();
        if (!body.method().isStatic()) {
            start.put(0, Set.of(KeptSource.Other.SELF));
        }
        int parameters = Type.getArgumentTypes(body.method().descriptor()).length;
        for (int i = 0; i < parameters; i++) {
            start.put(Handovers.register(body.method(), i), Set.of(new KeptSource.Parameter(i)));
        }
        return start;
    }

    private Set<KeptSource> written(MethodBody.Block block, int offset, IntFunction<Set<KeptSource>> held) {
        Instruction instruction = block.instructions().get(offset);
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        } else if (instruction instanceof Instruction.Constant constant) {
            return Set.of(new KeptSource.Constant(constant.value()));
        } else if (instruction instanceof Instruction.Load load) {
            return load.object() == Instruction.NONE
                    ? Set.of(new KeptSource.From(load.field()))
                    : loaded(Set.of(load.field()), held.apply(load.object()), new KeptSource.From(load.field()));
        } else if (instruction instanceof Instruction.InvokeDynamic call && Lambdas.isMade(call)) {
            return Set.of(function(call, site(block, offset), held));
        } else if (instruction instanceof Instruction.Invoke call && callsFunctions(call, held)) {
            return libraries.results(held.apply(call.arguments().get(0)), block.first() + offset);
        } else if (instruction instanceof Instruction.Invoke call && program.isOurs(call.callee())) {
            Set<KeptSource> given = given(onWhatIsMade(call, held), block.first() + offset, held);
            return mayCallFunction(call) ? with(given, new KeptSource.Called(block.first() + offset)) : given;
        } else if (instruction instanceof Instruction.Invoke call && mayCallFunction(call)) {
            return Set.of(
                    new KeptSource.Library(block.first() + offset), new KeptSource.Called(block.first() + offset));
        } else if (instruction instanceof Instruction.New made
                && program.index().inScope(made.type())) {
            return Set.of(made(made, block.first() + offset));
        }
        return Set.of(
                isOfLibrary(instruction) ? new KeptSource.Library(block.first() + offset) : KeptSource.Other.UNKNOWN);
    }

    private static KeptSource.Function function(
            Instruction.InvokeDynamic call, Site site, IntFunction<Set<KeptSource>> held) {
        int own =
                call.arguments().stream().map(held::apply).toList().indexOf(Set.<KeptSource>of(KeptSource.Other.SELF));
        Map<Integer, Integer> passed = new HashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Set<KeptSource> sources = held.apply(call.arguments().get(i));
            if (sources.size() == 1 && sources.iterator().next() instanceof KeptSource.Parameter parameter) {
                passed.put(i, parameter.index());
            }
        }
        return new KeptSource.Function(
                new KeptFunctions.Made(site, call, Set.of(), own, Collections.unmodifiableMap(passed), null));
    }

    /** Whether a call runs functions that are made here, and nothing else. */
    private static boolean callsFunctions(Instruction.Invoke call, IntFunction<Set<KeptSource>> held) {
        Set<KeptSource> receiver = Handovers.first(call) == 0
                ? Set.of()
                : held.apply(call.arguments().get(0));
        return !receiver.isEmpty()
                && receiver.stream()
                        .allMatch(source -> source instanceof KeptSource.Function function
                                && function.made()
                                        .call()
                                        .name()
                                        .equals(call.callee().name()));
    }

    private static Set<KeptSource> with(Set<KeptSource> sources, KeptSource one) {
        Set<KeptSource> more = new LinkedHashSet<>(sources);
        more.add(one);
        return more;
    }

    /** Whether a call may run a function, and no method that a class of ours declares, and give something that may be one, or hold one. */
    boolean mayCallFunction(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        return FunctionsInFields.mayHold(Type.getReturnType(callee.descriptor()))
                && program.callsFunction(callee)
                && !(program.isOurs(callee)
                        && !program.overriding()
                                .implementations(callee.owner(), callee)
                                .isEmpty());
    }

    private boolean isOfLibrary(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.New;
    }

    /** What a method of ours gives: what it makes or finds, what it is handed, and what was put into the object whose method it is. */
    private Set<KeptSource> given(Instruction.Invoke call, int instruction, IntFunction<Set<KeptSource>> held) {
        KeptSource.From from = new KeptSource.From(call.callee());
        KeptByOthers.Given there = others.giving(call).orElse(null);
        if (there == null) {
            return Set.of(from);
        } else if (there.parts().isPresent()) {
            return Set.of(madeByCall(instruction));
        }
        KeptFunctions.Held returned = there.returned();
        Set<KeptSource> given = new LinkedHashSet<>();
        if (!returned.parameters().isEmpty()) {
            given.add(new KeptSource.Passed(instruction));
        }
        if (returned.called().stream().anyMatch(called -> !called.parameters().isEmpty())) {
            given.add(new KeptSource.Called(instruction));
        }
        if (!returned.made().isEmpty()
                || !returned.called().stream().allMatch(called -> called.isHanded() && called.all())
                || !returned.all()) {
            given.add(from);
        }
        if (!returned.from().isEmpty()) {
            boolean fields =
                    Handovers.first(call) > 0 && returned.from().stream().noneMatch(MemberRef::isMethod);
            given.addAll(
                    fields ? loaded(returned.from(), held.apply(call.arguments().get(0)), from) : Set.of(from));
        }
        return given.isEmpty() ? Set.of(from) : given;
    }

    /**
     * What fields of objects hold: of objects that are made here, what is put there.
     *
     * @param otherwise what stands for what they hold of any other
     */
    private Set<KeptSource> loaded(Set<MemberRef> fields, Set<KeptSource> objects, KeptSource otherwise) {
        Set<KeptSource> loaded = new LinkedHashSet<>();
        for (KeptSource object : objects) {
            if (object instanceof KeptSource.Own own) {
                fields.forEach(field -> loaded.add(new KeptSource.Part(own, field)));
            }
        }
        if (!loaded.isEmpty()
                && objects.size() * fields.size() == loaded.size()
                && fields.stream().allMatch(all::isHanded)) {
            return loaded;
        }
        loaded.add(otherwise);
        return loaded;
    }

    /** A call on an object that is made here: that of its class's own method. */
    Instruction.Invoke onWhatIsMade(Instruction.Invoke call, IntFunction<Set<KeptSource>> held) {
        KeptSource.Own own = call.dispatch() == Instruction.Dispatch.VIRTUAL
                ? own(held.apply(call.arguments().get(0)))
                : null;
        return (own == null ? Optional.<String>empty() : own.type())
                .flatMap(type -> program.overriding().resolveOn(type, call.callee()))
                .map(run -> new Instruction.Invoke(
                        call.target(), Instruction.Dispatch.SPECIAL, run.ref(), call.arguments()))
                .orElse(call);
    }

    static KeptSource.Own made(Instruction.New made, int instruction) {
        return new KeptSource.Own(instruction, Optional.of(made.type()));
    }

    static KeptSource.Own madeByCall(int instruction) {
        return new KeptSource.Own(instruction, Optional.empty());
    }

    Site site(MethodBody.Block block, int offset) {
        return new Site(body.method().ref(), block.lines()[offset], block.first() + offset);
    }

    /** The object that is made here which a register holds, where it can only hold that. */
    static KeptSource.@Nullable Own own(Set<KeptSource> sources) {
        return sources.size() == 1 && sources.iterator().next() instanceof KeptSource.Own own ? own : null;
    }
}
