package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Injection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/**
 * Where code of ours is seen to bring the objects of one class, from where it makes them: into fields, by arguments, results, containers
 * and functions.
 */
final class Trail {
    /** How many fields, parameters and results are looked at for one class. */
    static final int FARTHEST = 150;

    /** A class that more classes name may lie anywhere. */
    private static final int MOST = 100;

    private final Program program;
    private final Movements movements;
    /** The class, and those of its types that are ours. */
    private final Set<String> above = new LinkedHashSet<>();

    private final Set<Place> seen = new HashSet<>();
    private final Deque<Place> work = new ArrayDeque<>();
    private boolean anywhere;

    Trail(Program program, Movements movements, String type) {
        this.program = program;
        this.movements = movements;
        for (String supertype : program.index().supertypes(type)) {
            if (program.index().inScope(supertype)) {
                above.add(supertype);
            }
        }
        above.add(type);
    }

    /** Where an object is found. */
    private sealed interface Place {
        record InField(MemberRef field) implements Place {}

        record Passed(MemberRef method, int argument) implements Place {}

        record Given(MemberRef method) implements Place {}

        /** In what a method has from there, which others may have, too. */
        record Within(MemberRef method, Movements.From container) implements Place {}
    }

    /** The fields in which objects of the class may lie that are nowhere else; empty where they may be anywhere. */
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
                .anyMatch(instruction ->
                        instruction instanceof Instruction.New one && one.type().equals(made)
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
            if ((direct || isWithin(method, i, passed)) && !program.callers().isCalledHereAlone(method)) {
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
                    .filter(program.callers()::isCalledHereAlone)
                    .isEmpty();
            program.callers()
                    .of(method)
                    .forEach(caller -> sources(caller, to -> movements.isPassed(to, method, passed.argument())));
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
                if (from instanceof Movements.From.Result result
                        && program.overriding().mayRun(result.callee(), method)) {
                    follow(caller, to);
                }
            });
        }
    }
}
