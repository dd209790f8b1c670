package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Injection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Where objects of a class of ours may come to lie: followed from where code makes them, through fields, arguments and results, as far as
 * nothing is given to code that is not read. A field of an interface holds none of a class whose objects never come there.
 */
public final class Whereabouts {
    /** How many fields, parameters and results are looked at for one class. */
    private static final int FARTHEST = 150;

    /** A class that more classes name may lie anywhere. */
    private static final int MOST = 100;

    /** Of whose heirs libraries make objects without naming them. */
    private static final Set<String> COPIED =
            Set.of("java/io/Serializable", "java/io/Externalizable", "java/lang/Cloneable");

    private final Program program;
    private final Movements movements;
    private final Map<String, Optional<Set<MemberRef>>> known = new HashMap<>();
    private final Map<Asked, Set<String>> absent = new HashMap<>();

    /**
     * What lies in a field, or in a container there.
     *
     * @param type what it is declared as
     */
    private record Asked(String type, MemberRef field) {}

    /** Where an object is found. */
    private sealed interface Place {
        record InField(MemberRef field) implements Place {}

        record Passed(MemberRef method, int argument) implements Place {}

        record Given(MemberRef method) implements Place {}

        /** In what a method has from there, which others may have, too. */
        record Within(MemberRef method, Movements.From container) implements Place {}
    }

    Whereabouts(Program program) {
        this.program = program;
        this.movements = new Movements(program);
    }

    /** The classes of which an object is none that lies where the caller left it, though it could be by its type; none where that is not told. */
    public Set<String> absent(HeapObject object) {
        if (!object.isInput() || object.isExact() || !program.index().inScope(object.type())) {
            return Set.of();
        }
        List<Slot> way = object.path().slots();
        int last = way.size() - 1;
        while (last >= 0 && way.get(last).isContained()) {
            last--;
        }
        if (last < 0 || way.get(last).kind() != Slot.Kind.FIELD) {
            return Set.of();
        }
        Optional<FieldHeader> field =
                program.field(way.get(last)).flatMap(program::header).filter(this::isOnlyOurs);
        return field.map(header -> absent(new Asked(object.type(), header.ref())))
                .orElse(Set.of());
    }

    private Set<String> absent(Asked asked) {
        Set<String> classes = absent.get(asked);
        if (classes == null) {
            classes = new TreeSet<>(program.index().subtypes(asked.type()));
            boolean open = isFilledFromElsewhere(asked.field());
            classes.removeIf(type -> open || !program.index().isConcrete(type) || mayLie(type, asked.field()));
            absent.put(asked, classes);
        }
        return classes;
    }

    private boolean mayLie(String type, MemberRef field) {
        return fields(type).filter(fields -> !fields.contains(field)).isEmpty();
    }

    /** Whether code that is not read passes what comes into a field, or hands it to whoever does. */
    private boolean isFilledFromElsewhere(MemberRef field) {
        Set<Place.Passed> seen = new HashSet<>();
        Deque<Place.Passed> work = new ArrayDeque<>();
        Movements.To put = new Movements.To.Field(field);
        Movements.To added = new Movements.To.Into(new Movements.From.Field(field));
        for (MemberRef holder : program.callers().holders(field)) {
            passed(holder, to -> to.equals(put) || to.equals(added), seen, work);
        }
        while (!work.isEmpty()) {
            Place.Passed next = work.remove();
            MethodHeader method = program.resolve(next.method()).orElse(null);
            if (method == null || seen.size() > FARTHEST || isCalledFromElsewhere(method)) {
                return true;
            }
            for (MemberRef caller : program.callers().of(next.method())) {
                passed(caller, to -> isPassed(to, next.method(), next.argument()), seen, work);
            }
        }
        return false;
    }

    /** Adds what a method is passed that it puts there. */
    private void passed(
            MemberRef method, Predicate<Movements.To> there, Set<Place.Passed> seen, Deque<Place.Passed> work) {
        movements.of(method).forEach((from, to) -> {
            if (from instanceof Movements.From.Passed passed && to.stream().anyMatch(there)) {
                Place.Passed place = new Place.Passed(method, passed.argument());
                if (seen.add(place)) {
                    work.add(place);
                }
            }
        });
    }

    private boolean isPassed(Movements.To to, MemberRef method, int argument) {
        return to instanceof Movements.To.Argument passed
                && passed.argument() == argument
                && mayRun(passed.callee(), method);
    }

    private boolean isCalledFromElsewhere(MethodHeader method) {
        return program.callers().isCallback(method.ref())
                || !method.isPrivate() && program.callers().of(method.ref()).isEmpty();
    }

    private boolean mayRun(MemberRef callee, MemberRef method) {
        return callee.name().equals(method.name())
                && callee.descriptor().equals(method.descriptor())
                && (program.index().isSubtype(method.owner(), callee.owner())
                        || program.index().isSubtype(callee.owner(), method.owner()));
    }

    /** Whether nothing but code of ours writes to a field. */
    private boolean isOnlyOurs(FieldHeader field) {
        return program.index().inScope(field.owner())
                && field.annotations().isEmpty()
                && (field.isFinal() || (field.access() & Opcodes.ACC_PRIVATE) != 0)
                && !program.fixed().isWrittenByName(field);
    }

    /** The fields in which objects of the class may lie that are nowhere else; empty where they may be anywhere. */
    private Optional<Set<MemberRef>> fields(String type) {
        Optional<Set<MemberRef>> fields = known.get(type);
        if (fields == null) {
            fields = isMadeHere(type) ? new Search(type).fields() : Optional.empty();
            known.put(type, fields);
        }
        return fields;
    }

    /** Whether code of ours makes the objects of each class that has a type of ours in common with one, and nothing else does. */
    boolean areLikeMadeHere(String type) {
        return program.index().supertypes(type).stream()
                .filter(program.index()::inScope)
                .flatMap(above -> program.index().subtypes(above).stream())
                .filter(program.index()::isConcrete)
                .distinct()
                .allMatch(this::isMadeHere);
    }

    /** Whether code of ours makes objects of the class: if none does, other code is there for that. */
    private boolean isMadeHere(String type) {
        return isClosed(type) && !program.callers().makers(type).isEmpty();
    }

    /** Whether nothing makes objects of the class but code of ours that names it. */
    private boolean isClosed(String type) {
        ClassHeader header = program.index().find(type).orElse(null);
        return header != null
                && program.index().inScope(type)
                && !header.isEnum()
                && header.annotations().stream().allMatch(AnnotationFact::isForReaders)
                && program.index().supertypes(type).stream().allMatch(this::hasNoOthers)
                && program.index()
                        .classesWithString(Set.of(type.replace('/', '.'), type))
                        .isEmpty();
    }

    /** Whether a type above is ours, or one of a library that does nothing with its heirs. */
    private boolean hasNoOthers(String type) {
        return program.index().inScope(type)
                || type.equals("java/lang/Object")
                || type.equals("java/lang/Record")
                || program.index().isInterface(type) && !COPIED.contains(type);
    }

    /** Follows the objects of one class. */
    private final class Search {
        private final Set<String> above = new LinkedHashSet<>();
        private final Set<Place> seen = new HashSet<>();
        private final Deque<Place> work = new ArrayDeque<>();
        private boolean anywhere;

        Search(String type) {
            for (String supertype : program.index().supertypes(type)) {
                if (program.index().inScope(supertype)) {
                    above.add(supertype);
                }
            }
            above.add(type);
        }

        Optional<Set<MemberRef>> fields() {
            above.forEach(this::startFrom);
            Set<MemberRef> fields = new LinkedHashSet<>();
            while (!work.isEmpty() && !anywhere) {
                Place place = work.remove();
                if (place instanceof Place.InField in) {
                    fields.add(in.field());
                    Movements.From from = new Movements.From.Field(in.field());
                    program.callers().holders(in.field()).forEach(holder -> follow(holder, from));
                } else if (place instanceof Place.Passed passed) {
                    follow(passed.method(), new Movements.From.Passed(passed.argument()));
                } else if (place instanceof Place.Given given) {
                    giveBack(given.method());
                } else if (place instanceof Place.Within within) {
                    follow(within.method(), within.container());
                    putInto(within.method(), within.container());
                }
            }
            return anywhere ? Optional.empty() : Optional.of(fields);
        }

        private void startFrom(String supertype) {
            Set<String> naming = program.index().referrersOfClass(supertype);
            anywhere |= naming.size() > MOST;
            for (String code : anywhere ? Set.<String>of() : naming) {
                program.bodies(code).values().stream()
                        .filter(body -> makes(body, supertype))
                        .forEach(body -> make(body.method().ref(), supertype));
                program.index()
                        .find(code)
                        .ifPresent(header -> header.methods().forEach(method -> enter(method, supertype)));
            }
            program.index()
                    .find(supertype)
                    .ifPresent(header -> header.methods().stream()
                            .filter(method -> !method.isStatic() && program.hasBody(method))
                            .forEach(method -> follow(method.ref(), Movements.From.Other.OWN)));
        }

        private void make(MemberRef method, String made) {
            movements.of(method).forEach((from, to) -> {
                if (from instanceof Movements.From.Made one && one.type().equals(made)) {
                    follow(method, to);
                }
            });
        }

        /** Whether a body makes such an object, or a function that does, or names the class. */
        private boolean makes(MethodBody body, String made) {
            return body.instructions()
                    .anyMatch(instruction -> instruction instanceof Instruction.New one
                                    && one.type().equals(made)
                            || instruction instanceof Instruction.Constant constant
                                    && constant.value() instanceof Type named
                                    && Program.internalName(named).equals(made)
                            || instruction instanceof Instruction.InvokeDynamic call
                                    && call.handed().stream()
                                            .anyMatch(run -> run.owner().equals(made)
                                                    && run.name().equals("<init>")));
        }

        /** Begins where code that is not read may pass an object. */
        private void enter(MethodHeader method, String passed) {
            if (method.isSynthetic()) {
                return;
            }
            Type[] types = Type.getArgumentTypes(method.descriptor());
            for (int i = 0; i < types.length; i++) {
                boolean direct = Program.internalName(types[i]).equals(passed);
                if ((direct || isWithin(method, i, passed)) && isCalledFromElsewhere(method)) {
                    anywhere |= !direct;
                    go(new Place.Passed(method.ref(), i));
                }
            }
        }

        /** Whether what a method is passed may hold such an object. */
        private boolean isWithin(MethodHeader method, int argument, String held) {
            List<GenericType> declared = method.generic().parameters();
            return declared.get(argument).classes().contains(held);
        }

        private void go(Place place) {
            if (seen.add(place)) {
                work.add(place);
                anywhere |= seen.size() > FARTHEST;
            }
        }

        private void follow(MemberRef method, Movements.From from) {
            follow(method, movements.of(method).getOrDefault(from, Set.of()));
        }

        private void follow(MemberRef method, Set<Movements.To> all) {
            for (Movements.To to : all) {
                if (to instanceof Movements.To.Field in) {
                    go(new Place.InField(in.field()));
                } else if (to instanceof Movements.To.Argument passed) {
                    pass(passed);
                } else if (to instanceof Movements.To.Into into) {
                    go(new Place.Within(method, into.container()));
                } else if (to == Movements.To.Other.GIVEN_BACK) {
                    go(new Place.Given(method));
                } else {
                    anywhere = true;
                }
            }
        }

        private void pass(Movements.To.Argument passed) {
            MemberRef callee = passed.callee();
            List<MethodHeader> bodies = passed.virtual()
                    ? program.overriding().implementations(callee.owner(), callee)
                    : program.resolve(callee).filter(program::hasBody).stream().toList();
            anywhere |= passed.virtual() && program.callsFunction(callee)
                    || bodies.isEmpty()
                    || bodies.size() > Overriding.HIERARCHY;
            bodies.forEach(body -> go(new Place.Passed(body.ref(), passed.argument())));
        }

        /** Others that have a container find what is put into it: those that gave it to the method, and whoever else has it from there. */
        private void putInto(MemberRef method, Movements.From container) {
            if (container instanceof Movements.From.Field in) {
                go(new Place.InField(in.field()));
                program.callers()
                        .holders(in.field())
                        .forEach(holder -> sources(holder, new Movements.To.Field(in.field())::equals));
            } else if (container instanceof Movements.From.Passed passed) {
                anywhere |= program.resolve(method)
                        .filter(header -> !isCalledFromElsewhere(header))
                        .isEmpty();
                program.callers()
                        .of(method)
                        .forEach(caller -> sources(caller, to -> isPassed(to, method, passed.argument())));
            } else if (container instanceof Movements.From.Result result) {
                List<MethodHeader> bodies =
                        program.overriding().implementations(result.callee().owner(), result.callee());
                anywhere |= bodies.isEmpty() || bodies.size() > Overriding.HIERARCHY;
                bodies.forEach(body -> sources(body.ref(), Movements.To.Other.GIVEN_BACK::equals));
            } else {
                anywhere |= container instanceof Movements.From.Other;
            }
        }

        /** The containers that a method puts there. */
        private void sources(MemberRef method, Predicate<Movements.To> there) {
            movements.of(method).forEach((from, to) -> {
                if (to.stream().anyMatch(there)) {
                    go(new Place.Within(method, from));
                }
            });
        }

        private void giveBack(MemberRef method) {
            MethodHeader header = program.resolve(method).orElse(null);
            Set<MemberRef> callers = program.callers().of(method);
            anywhere |= header == null
                    || program.callers().isCallback(method)
                    || program.models().injection(header.annotations()).is(Injection.Part.MAKER)
                    || callers.isEmpty() && !header.isPrivate();
            for (MemberRef caller : callers) {
                movements.of(caller).forEach((from, to) -> {
                    if (from instanceof Movements.From.Result result && mayRun(result.callee(), method)) {
                        follow(caller, to);
                    }
                });
            }
        }
    }
}
