package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Reads the instructions of a method for {@link KeptFunctions}: what comes where of what {@link KeptRegisters} hold. */
final class KeptFunctionsReader {
    private final Program program;
    private final KeptByOthers others;
    private final KeptContents contents = new KeptContents();
    private final KeptByLibraries libraries;
    private final KeptRegisters registers;
    private final Map<MemberRef, Set<KeptSource>> stored = new TreeMap<>();
    private final Map<Given, Set<KeptSource>> given = new LinkedHashMap<>();
    private final Set<KeptSource> results = new LinkedHashSet<>();
    private final Map<KeptFunctions.Taking, Set<KeptFunctions.Made>> taken = new LinkedHashMap<>();

    /**
     * An argument of a call.
     *
     * @param on the field in which the object lies whose method it is, where it can only be that
     * @param same whether it is a method of the object whose method this is
     * @param own the object that is made here whose method or constructor it is
     * @param made the object that the method makes and gives back
     */
    private record Given(
            MemberRef member,
            int argument,
            @Nullable MemberRef on,
            boolean same,
            KeptSource.@Nullable Own own,
            KeptSource.@Nullable Own made) {
        boolean isConstructor() {
            return member.name().equals("<init>");
        }
    }

    KeptFunctionsReader(Program program, MethodBody body, FunctionsInFields all) {
        this.program = program;
        this.others = all.others();
        this.libraries = new KeptByLibraries(program, contents, others);
        this.registers = new KeptRegisters(program, body, all, libraries);
    }

    KeptFunctions read() {
        registers.reaching().forEach(this::look);
        KeptFunctions.Held returned = contents.held(results, null, 1);
        return new KeptFunctions(fields(), filled(), handed(), returned, parts(), taken);
    }

    /** The fields that are set to something else than what the method is handed. */
    private Set<MemberRef> filled() {
        Set<MemberRef> filled = new LinkedHashSet<>();
        stored.forEach((field, sources) -> {
            if (!contents.isHanded(sources)) {
                filled.add(field);
            }
        });
        return filled;
    }

    /** What is in the fields of what the method gives back, where that is an object which it makes and fills with what it is handed. */
    private Optional<Map<MemberRef, KeptFunctions.Held>> parts() {
        Map<MemberRef, Set<KeptSource>> sources = new TreeMap<>();
        for (KeptSource result : results) {
            if (!(result instanceof KeptSource.Own own) || contents.isUnknown(own) || contents.isElsewhere(own, 1)) {
                return Optional.empty();
            }
            contents.parts(own).forEach(part -> add(sources, part.field(), Set.of(part)));
        }
        Map<MemberRef, KeptFunctions.Held> parts = new TreeMap<>();
        sources.forEach((field, there) -> parts.put(field, contents.held(there, null, 1)));
        boolean handed = parts.values().stream().allMatch(KeptFunctions.Held::isHanded);
        return results.isEmpty() || !handed ? Optional.empty() : Optional.of(parts);
    }

    private Map<MemberRef, KeptFunctions.Held> fields() {
        Map<MemberRef, KeptFunctions.Held> fields = new TreeMap<>();
        Set<MemberRef> touched = contents.touchedFields();
        touched.addAll(stored.keySet());
        for (MemberRef field : touched) {
            Set<KeptSource> sources = new LinkedHashSet<>(stored.getOrDefault(field, Set.of()));
            sources.add(new KeptSource.From(field));
            fields.put(field, contents.held(sources, field, 0));
        }
        return fields;
    }

    private Map<KeptFunctions.Handed, KeptFunctions.Held> handed() {
        Map<KeptFunctions.Handed, KeptFunctions.Held> handed = new LinkedHashMap<>();
        given.forEach((to, sources) -> {
            KeptFunctions.Held held = contents.held(sources, null, 1);
            boolean passedOn = !held.parameters().isEmpty() && mayBeFunction(to);
            if (!held.isHanded() || passedOn) {
                handed.merge(handed(to), held, KeptFunctions.Held::and);
            }
        });
        return handed;
    }

    private KeptFunctions.Handed handed(Given to) {
        MemberRef into = to.made() == null ? null : lies(to.made());
        if (to.own() == null) {
            return new KeptFunctions.Handed(to.member(), to.argument(), to.on(), into, to.same(), false);
        }
        MemberRef lies = lies(to.own());
        MemberRef on = to.isConstructor() || KeptFunctions.NOWHERE.equals(lies) ? lies : null;
        boolean givenBack = to.isConstructor() && isGivenBack(to.own());
        return new KeptFunctions.Handed(to.member(), to.argument(), on, into, false, givenBack);
    }

    /** The one field in which an object comes to lie that is made here and goes nowhere else. */
    private @Nullable MemberRef lies(KeptSource.Own made) {
        List<MemberRef> fields = stored.entrySet().stream()
                .filter(entry -> entry.getValue().contains(made))
                .map(Map.Entry::getKey)
                .toList();
        if (fields.size() > 1 || contents.isElsewhere(made, 0) || results.contains(made)) {
            return null;
        }
        return fields.isEmpty() ? KeptFunctions.NOWHERE : fields.get(0);
    }

    private boolean isGivenBack(KeptSource.Own made) {
        return results.contains(made)
                && !contents.isElsewhere(made, 1)
                && stored.values().stream().noneMatch(sources -> sources.contains(made));
    }

    private boolean mayBeFunction(Given to) {
        String type = Program.internalName(Type.getArgumentTypes(to.member().descriptor())[to.argument()]);
        return type.equals("java/lang/Object") || program.isFunctional(type);
    }

    private void look(MethodBody.Block block, int offset, IntFunction<Set<KeptSource>> held) {
        Instruction instruction = block.instructions().get(offset);
        if (instruction instanceof Instruction.Store store) {
            add(stored, store.field(), held.apply(store.value()));
            if (store.object() != Instruction.NONE) {
                putInto(held.apply(store.object()), store.field(), held.apply(store.value()));
            }
        } else if (instruction instanceof Instruction.New made && isFunction(made.type())) {
            contents.unknown(KeptRegisters.made(made, block.first() + offset));
        } else if (instruction instanceof Instruction.ArrayStore store) {
            contents.put(held.apply(store.array()), held.apply(store.value()), null);
        } else if (instruction instanceof Instruction.ArrayLoad load) {
            contents.take(held.apply(load.array()), new KeptSource.Library(block.first() + offset), Set.of());
        } else if (instruction instanceof Instruction.Return ret) {
            results.addAll(held.apply(ret.value()));
            giveAway(held.apply(ret.value()));
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            List<Set<KeptSource>> captured =
                    call.arguments().stream().map(held::apply).toList();
            captured.forEach(this::giveAway);
            if (Lambdas.isMade(call)) {
                take(registers.site(block, offset), captured);
                letTake(Lambdas.implementation(call), captured);
                letGive(Lambdas.implementation(call), captured, block.first() + offset);
            }
        } else if (instruction instanceof Instruction.Invoke call) {
            List<Set<KeptSource>> arguments =
                    call.arguments().stream().map(held::apply).toList();
            if (registers.mayCallFunction(call)) {
                contents.call(new KeptSource.Called(block.first() + offset), arguments.get(0));
            }
            if (program.isOurs(call.callee())) {
                Instruction.Invoke run = registers.onWhatIsMade(call, held);
                hand(run, arguments, block.first() + offset);
                pass(run, arguments, block.first() + offset);
            } else {
                libraries.call(call, arguments, new KeptSource.Library(block.first() + offset));
            }
        }
    }

    private void hand(Instruction.Invoke call, List<Set<KeptSource>> arguments, int instruction) {
        int first = Handovers.first(call);
        arguments.subList(first, arguments.size()).forEach(this::giveAway);
        boolean makes = others.giving(call).flatMap(KeptByOthers.Given::parts).isPresent();
        hand(call.callee(), arguments, first, makes ? KeptRegisters.madeByCall(instruction) : null);
    }

    /** The functions that one takes along which is made here. */
    private void take(Site maker, List<Set<KeptSource>> captured) {
        for (int i = 0; i < captured.size(); i++) {
            Set<KeptFunctions.Made> made = new LinkedHashSet<>();
            for (KeptSource source : captured.get(i)) {
                if (source instanceof KeptSource.Function function) {
                    made.add(function.made());
                }
            }
            if (!made.isEmpty() && made.size() == captured.get(i).size()) {
                taken.put(new KeptFunctions.Taking(maker, i), made);
            }
        }
    }

    /** What a function takes along comes first among what the method of ours is handed that it runs. */
    private void letTake(Handle run, List<Set<KeptSource>> taken) {
        MemberRef method = Lambdas.member(run);
        int first = Lambdas.first(run);
        if (program.isOurs(method) && taken.size() >= first) {
            hand(method, taken, first, null);
        }
    }

    /** What a function gives back that it takes along. */
    private void letGive(Handle run, List<Set<KeptSource>> taken, int instruction) {
        int first = Lambdas.first(run);
        for (int parameter : others.givenBack(run)) {
            if (first + parameter < taken.size()) {
                contents.give(new KeptSource.Answered(instruction), taken.get(first + parameter), null);
            }
        }
    }

    private void hand(MemberRef callee, List<Set<KeptSource>> arguments, int first, KeptSource.@Nullable Own made) {
        KeptSource.Own own = first == 0 ? null : KeptRegisters.own(arguments.get(0));
        boolean of = first > 0 && !callee.name().equals("<init>");
        MemberRef on = of ? field(arguments.get(0)) : null;
        boolean same = of && arguments.get(0).equals(Set.<KeptSource>of(KeptSource.Other.SELF));
        for (int i = first; i < arguments.size(); i++) {
            add(given, new Given(callee, i - first, on, same, own, made), arguments.get(i));
        }
    }

    /** What a method of ours does with what it is handed. */
    private void pass(Instruction.Invoke call, List<Set<KeptSource>> all, int instruction) {
        int first = Handovers.first(call);
        others.giving(call).ifPresent(there -> {
            for (int parameter : there.returned().parameters()) {
                contents.take(all.get(first + parameter), new KeptSource.Passed(instruction), Set.of());
            }
            for (KeptFunctions.Held called : there.returned().called()) {
                for (int parameter : called.parameters()) {
                    contents.call(new KeptSource.Called(instruction), all.get(first + parameter));
                }
            }
            KeptSource.Own made = KeptRegisters.madeByCall(instruction);
            there.parts().orElse(Map.of()).forEach((field, held) -> {
                for (int parameter : held.parameters()) {
                    putInto(Set.of(made), field, all.get(first + parameter));
                }
            });
        });
        if (first > 0 && all.size() > 1 && all.get(0).stream().anyMatch(KeptSource.Own.class::isInstance)) {
            others.kept(call).forEach((field, parameters) -> {
                for (int parameter : parameters) {
                    putInto(all.get(0), field, all.get(first + parameter));
                }
            });
        }
    }

    /** Something is put into a field of objects that are made here. */
    private void putInto(Set<KeptSource> objects, MemberRef field, Set<KeptSource> values) {
        for (KeptSource object : objects) {
            if (object instanceof KeptSource.Own own) {
                contents.put(Set.of(new KeptSource.Part(own, field)), values, null);
            }
        }
    }

    private boolean isFunction(String type) {
        return program.index().supertypes(type).stream().anyMatch(program::isFunctional);
    }

    /** The field in which an object lies, where it can only come from one. */
    private static @Nullable MemberRef field(Set<KeptSource> sources) {
        return sources.size() == 1
                        && sources.iterator().next() instanceof KeptSource.From from
                        && !from.member().isMethod()
                ? from.member()
                : null;
    }

    private static <K> void add(Map<K, Set<KeptSource>> map, K key, Set<KeptSource> sources) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(sources);
    }

    /** Others may put something into a container. */
    private void giveAway(Set<KeptSource> sources) {
        sources.stream().filter(source -> !isFunction(source)).forEach(contents::giveAway);
    }

    private boolean isFunction(KeptSource source) {
        return source instanceof KeptSource.Function
                || source instanceof KeptSource.From from
                        && !from.member().isMethod()
                        && program.isFunctional(
                                Program.internalName(Type.getType(from.member().descriptor())));
    }
}
