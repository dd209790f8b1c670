package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The one class of ours of which all objects are that a field ever holds, or that a method is ever passed, because a container hands them
 * out, or the one function that these are: followed back to where they are made, through constructors, setters and methods that give them.
 */
final class HeldTypes {
    /** How many fields, parameters and results are looked at for one. */
    private static final int FARTHEST = 60;

    /** Of how many classes it is told that all objects are of one of them. */
    private static final int SEVERAL = 6;

    private final Program program;
    private final FixedFields fields;
    private final HeldSources sources;
    private final HeldParts parts;
    private final HeldEntries entries;
    private final ChosenBeans beans;
    private final HeldConstants constants;
    /** What was asked. */
    private final Map<Held, Optional<Kind>> answers = new HashMap<>();

    private final Map<Held, Optional<Kind>> known = new HashMap<>();
    private final Map<Way, Optional<Kind>> knownBelow = new HashMap<>();
    private final Map<Way, Set<String>> classesBelow = new HashMap<>();

    /** Fields of objects that lie in each other, and what functions in them took along, of an object of a class. */
    private record Way(String root, List<Slot> slots) {}

    /**
     * Of what kind it is that lies somewhere.
     *
     * @param made where it is made, where it is a function
     */
    private record Kind(String type, Held.@Nullable FunctionAt made) {
        FixedObject object() {
            Held.FunctionAt function = made;
            return new FixedObject(
                    type,
                    function == null
                            ? null
                            : Lambdas.function(function.call(), site(function)).target());
        }

        static Site site(Held.FunctionAt function) {
            return new Site(function.point().method(), 0, function.point().instruction());
        }
    }

    HeldTypes(Program program, FixedFields fields) {
        this.program = program;
        this.fields = fields;
        this.sources = new HeldSources(program);
        this.parts = new HeldParts(program, sources, this::before);
        this.entries = new HeldEntries(program, sources);
        this.beans = new ChosenBeans(program);
        this.constants = new HeldConstants(program, this::before);
    }

    /**
     * What the last of some fields holds of the object that lies in the one before, the first being one of objects of a class; or what a
     * function took along that lies there.
     */
    Optional<FixedObject> below(String root, List<Slot> slots) {
        return kindBelow(root, slots).map(Kind::object);
    }

    /** Where it is found what a function took along that lies there, where that is not known. */
    Optional<MemberRef> takenBelow(String root, List<Slot> slots) {
        int last = slots.size() - 1;
        return kindBelow(root, slots.subList(0, last))
                .flatMap(kind -> Optional.ofNullable(kind.made()))
                .map(made -> Lambdas.taken(
                        Kind.site(made), made.call(), slots.get(last).captured()));
    }

    private Optional<Kind> kindBelow(String root, List<Slot> slots) {
        Way way = new Way(root, slots);
        Optional<Kind> kind = knownBelow.get(way);
        if (kind == null) {
            kind = findBelow(way);
            knownBelow.put(way, kind);
        }
        return kind;
    }

    /**
     * The constants of which the last of some fields holds one, the first being one of objects of a class. Of several, whoever makes the
     * object knows which it is, and is asked for it.
     */
    Optional<Set<Object>> constantsBelow(String root, List<Slot> slots) {
        return held(root, slots)
                .flatMap(held -> held instanceof Held.PartOf part ? constants.of(part) : Optional.empty())
                .filter(all -> all.size() == 1 || program.callers().makers(root).isEmpty());
    }

    /**
     * The classes of ours of one of which all objects are that the last of some fields ever holds, the first being one of objects of a class;
     * none where there may be others.
     */
    Set<String> classesBelow(String root, List<Slot> slots) {
        Way way = new Way(root, slots);
        Set<String> classes = classesBelow.get(way);
        if (classes == null) {
            Set<String> found = new HashSet<>();
            held(root, slots)
                    .flatMap(held -> kinds(held, SEVERAL))
                    .ifPresent(kinds -> kinds.stream().map(Kind::type).forEach(found::add));
            classes = found;
            classesBelow.put(way, classes);
        }
        return classes;
    }

    private Optional<Kind> findBelow(Way way) {
        Optional<MemberRef> first = program.field(way.slots().get(0));
        if (way.slots().size() == 1) {
            return first.flatMap(field -> kindOfField(field, way.root()));
        }
        Optional<Held> held = held(way.root(), way.slots());
        boolean open = held.isPresent()
                && (!(held.get() instanceof Held.PartOf part)
                        || program.header(part.field())
                                .filter(field -> isOpen(Type.getType(field.descriptor())))
                                .isPresent());
        return open ? find(held.get()) : Optional.empty();
    }

    private Optional<Held> held(String root, List<Slot> slots) {
        Optional<MemberRef> first = program.field(slots.get(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Held held = new Held.OfField(
                first.get(),
                program.index().isSubtype(root, first.get().owner())
                        ? root
                        : first.get().owner());
        for (Slot slot : slots.subList(1, slots.size())) {
            Optional<MemberRef> field = program.field(slot);
            if (slot.isCapture()) {
                held = new Held.TakenBy(held, slot.captured());
            } else if (field.isPresent()) {
                held = new Held.PartOf(held, field.get());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(held);
    }

    /** What a field holds of objects of a class, which may be an heir of the one that declares it. */
    Optional<FixedObject> ofField(MemberRef field, String of) {
        return kindOfField(field, of).map(Kind::object);
    }

    private Optional<Kind> kindOfField(MemberRef field, String of) {
        return once(answers, new Held.OfField(field, of), () -> findOfField(field, of));
    }

    /** What was found before, or is now. */
    private static Optional<Kind> once(Map<Held, Optional<Kind>> found, Held asked, Supplier<Optional<Kind>> find) {
        Optional<Kind> kind = found.get(asked);
        if (kind == null) {
            kind = find.get();
            found.put(asked, kind);
        }
        return kind;
    }

    private Optional<Kind> findOfField(MemberRef field, String of) {
        return program.header(field)
                .filter(header -> isOpen(Type.getType(header.descriptor())))
                .flatMap(header -> of(new Held.OfField(
                        header.ref(), program.index().isSubtype(of, header.owner()) ? of : header.owner())));
    }

    /** What lies under a constant key of the map that a field holds. */
    Optional<FixedObject> ofEntry(MemberRef field, Slot key) {
        return of(new Held.Entry(field, key)).map(Kind::object);
    }

    /** What a container passes to a method as that argument, or to one that makes a function which takes it along: of other calls, they tell themselves. */
    Optional<FixedObject> ofParameter(MethodHeader method, int argument) {
        return once(answers, new Held.Passed(method.ref(), argument), () -> findOfParameter(method, argument))
                .map(Kind::object);
    }

    private Optional<Kind> findOfParameter(MethodHeader method, int argument) {
        return isOpen(Type.getArgumentTypes(method.descriptor())[argument])
                        && (place(method, argument).isPresent() || isTakenAlong(method))
                ? of(new Held.Passed(method.ref(), argument))
                : Optional.empty();
    }

    /** The method of ours that gives a container what it puts into a field; empty where it may be another. */
    Optional<MemberRef> makerFor(MemberRef field) {
        return maker(handedOut(field));
    }

    /** The method of ours that gives a container what it passes as that argument, the receiver left out; empty where it may be another. */
    Optional<MemberRef> makerFor(MethodHeader method, int argument) {
        return maker(handedOut(method, argument));
    }

    /** What a container may put into a field; nothing where none fills it. */
    Set<Held> handedOut(MemberRef field) {
        return program.header(field)
                .map(header -> {
                    Injection said = program.models().injection(header.annotations());
                    return said.isFilled()
                            ? chosen(header.type(), said, header.name(), new Held.Made(header.owner()), header.owner())
                            : Set.<Held>of();
                })
                .orElse(Set.of());
    }

    /** What a container may pass to a method as that argument, the receiver left out; nothing where none calls it. */
    Set<Held> handedOut(MethodHeader method, int argument) {
        return place(method, argument)
                .map(said -> chosen(method, argument, said))
                .orElse(Set.of());
    }

    /** The method of ours that gives a container what it puts into a field, or passes to the constructor that does; empty where it may be another. */
    Optional<MemberRef> makerOf(FieldHeader field) {
        Set<Held> held = ofField(field, "");
        return held.size() == 1
                        && held.iterator().next() instanceof Held.Passed passed
                        && passed.method().name().equals("<init>")
                ? program.resolve(passed.method()).flatMap(constructor -> makerFor(constructor, passed.argument()))
                : maker(held);
    }

    private static Optional<MemberRef> maker(Set<Held> handedOut) {
        return handedOut.size() == 1 && handedOut.iterator().next() instanceof Held.Given given
                ? Optional.of(given.method())
                : Optional.empty();
    }

    private boolean isTakenAlong(MethodHeader method) {
        return method.isSynthetic()
                && method.isPrivate()
                && program.callers().of(method.ref()).stream()
                        .flatMap(maker -> program.resolve(maker).stream())
                        .anyMatch(maker -> IntStream.range(0, Type.getArgumentTypes(maker.descriptor()).length)
                                .anyMatch(argument -> place(maker, argument).isPresent()));
    }

    /** Whether several classes of ours are of a type of ours, or functions are. */
    private boolean isOpen(Type type) {
        String name = Program.internalName(type);
        return type.getSort() == Type.OBJECT
                && (program.isFunctional(name)
                        || program.index().inScope(name)
                                && program.index().subtypes(name).stream()
                                                .filter(program.index()::isConcrete)
                                                .limit(2)
                                                .count()
                                        == 2);
    }

    private Optional<Kind> of(Held start) {
        return once(known, start, () -> find(start));
    }

    private Optional<Kind> find(Held start) {
        return kinds(start, 1).flatMap(kinds -> kinds.stream().findFirst());
    }

    /** @param most of how many it is told; empty where it may be more, or others */
    private Optional<Set<Kind>> kinds(Held start, int most) {
        Set<Held> seen = new HashSet<>(Set.of(start));
        Deque<Held> open = new ArrayDeque<>(seen);
        Set<Kind> kinds = new HashSet<>();
        boolean handedOut = isOfComponent(start);
        while (!open.isEmpty()) {
            Held next = open.remove();
            handedOut |= isHandedOut(next);
            Optional<Kind> made = made(next);
            if (made.isPresent()) {
                kinds.add(made.get());
            } else if (next != Held.Other.NOTHING && next != Held.Other.ELSEWHERE) {
                Set<Held> before = before(next);
                if (before.isEmpty() || before.contains(Held.Other.UNKNOWN) || seen.size() > FARTHEST) {
                    return Optional.empty();
                }
                before.stream().filter(seen::add).forEach(open::add);
            }
            if (kinds.size() > most) {
                return Optional.empty();
            }
        }
        // What no container has a hand in libraries may make of documents, too.
        boolean told = handedOut;
        boolean all = kinds.stream()
                .allMatch(kind -> (told
                                || kind.made() == null
                                        && !(start instanceof Held.Passed)
                                        && program.whereabouts().areLikeMadeHere(kind.type()))
                        && (kind.made() != null || program.index().inScope(kind.type())));
        return kinds.isEmpty() || !all ? Optional.empty() : Optional.of(kinds);
    }

    /** Whether it lies in an object that a container makes, or below. */
    private boolean isOfComponent(Held held) {
        if (held instanceof Held.TakenBy taken) {
            return isOfComponent(taken.function());
        }
        return held instanceof Held.PartOf part
                ? isOfComponent(part.whole())
                : held instanceof Held.OfField field && isComponent(field.of())
                        || held instanceof Held.Entry entry
                                && isComponent(entry.field().owner());
    }

    private Optional<Kind> made(Held held) {
        if (held instanceof Held.Made made) {
            return Optional.of(new Kind(made.type(), null));
        } else if (held instanceof Held.MadeAt made) {
            return Optional.of(new Kind(made.type(), null));
        } else if (held instanceof Held.FunctionAt made) {
            return sources.takesReceiver(made) ? Optional.empty() : Optional.of(function(made));
        }
        return held instanceof Held.During during
                ? during.held() instanceof Held.FunctionAt made ? Optional.of(function(made)) : made(during.held())
                : Optional.empty();
    }

    private static Kind function(Held.FunctionAt made) {
        return new Kind(Type.getReturnType(made.call().descriptor()).getInternalName(), made);
    }

    /** Whether a container has a hand in it: a method that only code of ours is seen to call, others may call, too. */
    private boolean isHandedOut(Held held) {
        if (held instanceof Held.OfField field) {
            return program.header(field.field())
                    .filter(header -> !header.isFinal()
                            && program.models().injection(header.annotations()).isFilled())
                    .isPresent();
        } else if (held instanceof Held.Passed passed) {
            return program.resolve(passed.method())
                    .flatMap(method -> place(method, passed.argument()))
                    .isPresent();
        }
        if (held instanceof Held.During during) {
            return isHandedOut(during.held());
        }
        MemberRef giver = held instanceof Held.Given given
                ? given.method()
                : held instanceof Held.Called call ? call.method() : null;
        return giver != null
                && program.resolve(giver)
                        .map(method -> program.models().injection(method.annotations()))
                        .filter(said -> said.is(Part.MAKER))
                        .isPresent();
    }

    /** Where what lies there comes from; nothing, where nobody is seen to put anything there. */
    private Set<Held> before(Held held) {
        if (held instanceof Held.OfField field) {
            return program.header(field.field())
                    .map(header -> ofField(header, field.of()))
                    .orElse(Set.of());
        } else if (held instanceof Held.Passed passed) {
            return program.resolve(passed.method())
                    .map(method -> passed(method, passed.argument(), passed.of()))
                    .orElse(Set.of());
        }
        if (held instanceof Held.During during) {
            return parts.during(during.held(), during.run());
        } else if (held instanceof Held.Entry entry) {
            return program.header(entry.field())
                    .filter(field ->
                            field.isFinal() && (field.access() & Opcodes.ACC_PRIVATE) != 0 && isOnlyOurs(field))
                    .map(field -> entries.of(field, entry.key()))
                    .orElse(Set.of());
        } else if (held instanceof Held.PartOf part) {
            return program.header(part.field())
                    .filter(this::isOnlyOurs)
                    .map(field -> parts.partOf(part.whole(), field))
                    .orElse(Set.of());
        } else if (held instanceof Held.TakenBy taken) {
            return parts.takenBy(taken.function(), taken.capture());
        }
        return held instanceof Held.Given given
                ? sources.of(given.method()).given()
                : held instanceof Held.Called call ? parts.called(call, null) : Set.of();
    }

    /** Whether nothing but code in scope, and a container that makes the whole object, puts something into a field. */
    private boolean isOnlyOurs(FieldHeader field) {
        Injection said = program.models().injection(field.annotations());
        return !field.isStatic() && (isFilled(field, said) || isOwn(field, said)) && !fields.isWrittenByName(field);
    }

    private static boolean isFilled(FieldHeader field, Injection said) {
        return !field.isFinal() && said.isFilled();
    }

    private Set<Held> ofField(FieldHeader field, String of) {
        if (!isOnlyOurs(field)) {
            return Set.of();
        }
        Injection said = program.models().injection(field.annotations());
        Set<Held> found = new HashSet<>();
        for (MemberRef holder : program.callers().holders(field.ref())) {
            sources.of(holder).stored().stream()
                    .filter(stored -> program.isSameField(stored.field(), field.ref()))
                    .flatMap(stored -> stored.held().stream())
                    .map(held -> made(held, of))
                    .forEach(found::add);
        }
        if (isFilled(field, said)) {
            String owner = of.isEmpty() ? field.owner() : of;
            found.addAll(chosen(field.type(), said, field.name(), new Held.Made(owner), owner));
        }
        return found;
    }

    /** Whether nothing but code in scope writes a field. */
    private boolean isOwn(FieldHeader field, Injection said) {
        boolean closed = field.isFinal()
                || said.is(Part.MAKER)
                || (field.access() & Opcodes.ACC_PRIVATE) != 0
                        && field.annotations().isEmpty();
        return closed
                && program.index()
                        .find(field.owner())
                        .filter(header -> program.index().inScope(header.name()))
                        .filter(header -> header.annotations().stream().allMatch(AnnotationFact::isForReaders)
                                || isComponent(header.name()))
                        .isPresent();
    }

    private boolean isComponent(String type) {
        return program.index()
                .find(type)
                .map(header -> program.models().injection(header.annotations()))
                .filter(said -> said.is(Part.COMPONENT) || !said.qualifiers().isEmpty())
                .isPresent();
    }

    /** What a constructor was passed that makes an object of that class. */
    private Held made(Held held, String of) {
        return held instanceof Held.Passed passed
                        && passed.method().name().equals("<init>")
                        && isRelated(of, passed.method().owner())
                ? new Held.Passed(passed.method(), passed.argument(), of)
                : held;
    }

    private boolean isRelated(String one, String other) {
        return program.index().isSubtype(one, other) || program.index().isSubtype(other, one);
    }

    private Set<Held> passed(MethodHeader method, int argument, String of) {
        if (!program.hasBody(method) || program.callers().isCallback(method.ref())) {
            return Set.of();
        }
        Set<Held> found = new HashSet<>();
        for (MemberRef caller : program.callers().of(method.ref())) {
            for (HeldSources.Passing passing : sources.of(caller).passed()) {
                String made =
                        passing.delegates() ? caller.owner() : passing.callee().owner();
                if (program.overriding().mayRun(passing.callee(), method.ref())
                        && (of.isEmpty() || isRelated(of, made))) {
                    passing.argument(argument).stream()
                            .map(held -> passing.delegates() ? made(held, of) : held)
                            .forEach(found::add);
                }
            }
        }
        if (of.isEmpty() || of.equals(method.owner())) {
            place(method, argument).ifPresent(said -> found.addAll(chosen(method, argument, said)));
        }
        return found;
    }

    /** What annotations say of a parameter that a container fills; empty where it does not call the method. */
    private Optional<Injection> place(MethodHeader method, int argument) {
        Injection said = program.models().injection(method.annotations());
        Injection own = program.models().injection(method.parameterAnnotations(argument));
        boolean called =
                said.isFilled() || said.is(Part.MAKER) || !own.qualifiers().isEmpty();
        boolean calls = method.isConstructor()
                ? program.index().isConcrete(method.owner()) && (called || isComponent(method.owner()))
                : called;
        return calls ? Optional.of(own.qualifiers().isEmpty() && !said.is(Part.MAKER) ? said : own) : Optional.empty();
    }

    private Set<Held> chosen(MethodHeader method, int argument, Injection said) {
        boolean maker = program.models().injection(method.annotations()).is(Part.MAKER);
        return chosen(
                method.generic().parameters().get(argument),
                said,
                name(method, argument),
                maker ? new Held.Given(method.ref()) : new Held.Made(method.owner()),
                maker ? "" : method.owner());
    }

    private String name(MethodHeader method, int argument) {
        return program.index()
                .find(method.owner())
                .map(header -> header.parameterName(method.ref(), argument))
                .orElse("");
    }

    /** What a container hands to a place: what is not known, where it may be what nobody declares. */
    private Set<Held> chosen(GenericType type, Injection said, String name, Held self, String owner) {
        List<Bean> chosen = type instanceof GenericType.OfClass of
                ? beans.of(new ChosenBeans.Wanted(of, said, name, self, owner)).orElse(List.of())
                : List.of();
        Set<Held> found = new HashSet<>();
        chosen.forEach(bean -> found.add(bean.from()));
        return found.isEmpty() ? Set.of(Held.Other.UNKNOWN) : found;
    }
}
