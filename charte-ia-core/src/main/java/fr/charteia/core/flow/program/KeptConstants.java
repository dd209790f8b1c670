package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which constant is left in a place that outlives calls: what decided that a status is {@code REFUSE} is told apart from what decided
 * that it is {@code INCOMPLET}, for who asks for records of just one status. Below a cell, it stands at the constant, as at a key.
 */
public final class KeptConstants {
    private static final List<Instruction> NOTHING = List.of();
    /** Where its place in its enum lies, of a constant. */
    private static final Slot RANK = Slot.named("$rang");

    private static final String TEXT = "java/lang/String";

    /** Whole numbers of which each may be a constant of its own. */
    private static final Set<String> NUMBERS =
            Set.of("I", "S", "B", "C", "java/lang/Integer", "java/lang/Short", "java/lang/Byte", "java/lang/Character");

    /** Where only these are left, they say whether something is so, and who did not say so has a say, too. */
    private static final Set<Object> FLAGS = Set.of(0, 1);

    private static final Slot COLUMNS = Slot.ofType(StoreMethods.DATABASE);

    private KeptConstants() {}

    /** Whether a place holds one of several constants, of which records are found by one: an enum's, texts, or whole numbers. */
    public static boolean isTold(Program program, Slot field) {
        String type = program.slotType("", field);
        return program.isEnum(type) || isTextOrNumber(type);
    }

    /** Whether values of a type, internal name, are texts, or whole numbers, of which each may be a constant of its own. */
    public static boolean isTextOrNumber(String type) {
        return type.equals(TEXT) || isNumber(type);
    }

    /** Whether values of a type, internal name, are such numbers: these may be asked for by their order, too. */
    public static boolean isNumber(String type) {
        return NUMBERS.contains(type);
    }

    /** Whether a cell is a field that holds one of several constants, or a column. */
    private static boolean isTold(Program program, AccessPath cell) {
        Slot first = cell.slots().get(0);
        return cell.slots().size() == 1 && first.kind() == Slot.Kind.FIELD && isTold(program, first)
                || cell.slots().size() == 2
                        && first.equals(COLUMNS)
                        && cell.slots().get(1).isConstant();
    }

    /** The cells below a cell to which what was left there belongs, too, and the constant of each: {@link Slot#VALUE} where it is not known. */
    public static Map<AccessPath, Object> cells(Program program, AccessPath cell, Value left) {
        if (!isTold(program, cell)) {
            return Map.of();
        }
        Map<AccessPath, Object> cells = new LinkedHashMap<>();
        boolean chosen = isChosen(cell, left.taints());
        Optional<Set<Object>> keys = chosen ? keys(program, written(cell, left)) : Optional.empty();
        if (keys.isEmpty() || FLAGS.containsAll(keys.get())) {
            return Map.of(cell.append(Slot.VALUE), Slot.VALUE);
        }
        Set<Integer> first =
                cell.slots().size() == 1 ? first(program, cell.slots().get(0)) : Set.of();
        for (Object key : keys.get()) {
            if (!(key instanceof HeapObject constant && first.contains(ordinal(program, constant)))) {
                Optional<Slot> being = Slot.being(key);
                cells.put(cell.append(being.orElse(Slot.VALUE)), being.isPresent() ? key : Slot.VALUE);
            }
        }
        return cells;
    }

    /** The constants of an enum with which the class itself makes its objects: that one is still so is nobody's word. */
    private static Set<Integer> first(Program program, Slot field) {
        Set<Integer> first = new LinkedHashSet<>();
        List<MethodHeader> methods =
                program.index().find(field.owner()).map(ClassHeader::methods).orElse(List.of());
        for (MethodHeader method : methods) {
            Map<Integer, MemberRef> loaded = new HashMap<>();
            for (Instruction instruction : method.isConstructor() ? instructions(program, method) : NOTHING) {
                if (instruction instanceof Instruction.Load load) {
                    loaded.put(load.target(), load.field());
                } else if (instruction instanceof Instruction.Store store
                        && Slot.field(store.field().owner(), store.field().name())
                                .equals(field)
                        && loaded.containsKey(store.value())) {
                    first.add(ordinal(program, loaded.get(store.value())));
                }
            }
        }
        return first;
    }

    private static int ordinal(Program program, MemberRef constant) {
        return program.index().find(constant.owner()).stream()
                .flatMap(type -> type.enumConstants().stream())
                .map(FieldHeader::name)
                .toList()
                .indexOf(constant.name());
    }

    /** The place of a constant among those of its enum: they are made in that order. */
    private static int ordinal(Program program, HeapObject constant) {
        int made = 0;
        MemberRef initializer = constant.site().method();
        for (MethodBody body :
                program.resolve(initializer).flatMap(program::body).stream().toList()) {
            for (MethodBody.Block block : body.blocks()) {
                for (int i = 0; i < block.instructions().size(); i++) {
                    boolean before = block.first() + i < constant.site().index();
                    if (before
                            && block.instructions().get(i) instanceof Instruction.New one
                            && program.index().isSubtype(one.type(), initializer.owner())) {
                        made++;
                    }
                }
            }
        }
        return made;
    }

    private static List<Instruction> instructions(Program program, MethodHeader method) {
        return program.body(method).stream().flatMap(MethodBody::instructions).toList();
    }

    /** What a value can be: of an enum, the constants say so, whatever else is known. */
    private static Optional<Set<Object>> keys(Program program, Value written) {
        return areConstants(program, written)
                ? Optional.of(new LinkedHashSet<>(written.objects()))
                : Approvals.keys(written);
    }

    /**
     * What labels had no say in of a place that outlives calls, to which something is written beside what is there: several things that one
     * entry point starts may each leave another constant there.
     *
     * @param both what may be there then
     */
    public static Taints undecided(Program program, Slot field, Value both, Value before, Value value) {
        if (before.taints().isEmpty() && value.taints().isEmpty() || !isTold(program, field)) {
            return Taints.NONE;
        }
        AccessPath cell = new AccessPath(AccessPath.STATE, List.of(field));
        Map<Boolean, List<Value>> brought = new LinkedHashMap<>();
        brought.put(false, List.of(constants(program, written(cell, before))));
        brought.put(true, List.of(constants(program, written(cell, value))));
        return Undecided.of(constants(program, written(cell, both)), brought, Map.of());
    }

    private static boolean areConstants(Program program, Value value) {
        return !value.objects().isEmpty() && value.objects().stream().allMatch(program::isConstantOfEnum);
    }

    /** A value that can only be constants of an enum, as these say it. */
    private static Value constants(Program program, Value value) {
        return areConstants(program, value) ? value.withConstant(Constant.NONE) : value;
    }

    /** What of it was put there: that it may still be what it was says nothing. */
    private static Value written(AccessPath cell, Value left) {
        Set<HeapObject> objects = new LinkedHashSet<>(left.objects());
        objects.removeIf(object -> object.isInput()
                && !object.path().slots().isEmpty()
                && object.path().last().equals(cell.last()));
        return left.withObjects(objects);
    }

    /**
     * What is so of a place where it holds the one constant that a path asks for.
     *
     * @param held what lies in the place above it
     */
    public static Taints asked(Program program, AccessPath path, Value held) {
        AccessPath above = path.above();
        Slot asked = path.last();
        Optional<Set<Object>> keys =
                isChosen(above, held.taints()) ? keys(program, written(above, held)) : Optional.empty();
        boolean another = keys.isPresent()
                && !keys.get().isEmpty()
                && keys.get().stream().noneMatch(key -> Slot.being(key).equals(Optional.of(asked)));
        // Another constant was put there: where it is the one that is asked for, others left it.
        return another
                ? Taints.of(Taint.of(new Label.Input(path)), Chain.EMPTY)
                : held.taints().below(above, asked);
    }

    /**
     * What decides how a comparison comes out: of what lies in a field or a column, as it was left there, and is compared with one
     * constant, who left another there had no say in it.
     *
     * @param asked what lies in both
     */
    public static Taints compared(Program program, Taints asked, Value one, Value other) {
        // What was found to be a constant before is still what was kept.
        boolean first = isConstant(program, one) && (one.taints().isEmpty() || !isConstant(program, other));
        Value constant = first ? one : other;
        return Slot.being(constant)
                .map(being -> being(program, asked, constant == one ? other : one, being))
                .orElse(asked);
    }

    private static boolean isConstant(Program program, Value value) {
        return program.constantOfEnum(value).isPresent()
                || value.constant().single().flatMap(Slot::being).isPresent();
    }

    /** What decides which of some texts or numbers a value is, if one: of what was asked to tell. */
    public static Taints beingOne(Program program, Taints asked, Value value, List<?> constants) {
        Taints deciding = Taints.NONE;
        for (Object one : constants) {
            deciding = deciding.union(Slot.being(one)
                    .map(being -> being(program, asked, value, being))
                    .orElse(asked));
        }
        return deciding;
    }

    /** What decides whether a value is a constant: what had no say in that does not. */
    public static Taints being(Program program, Value held, Slot being) {
        return Undecided.without(being(program, held.taints(), held, being), Undecided.where(held, being));
    }

    private static Taints being(Program program, Taints asked, Value held, Slot being) {
        Set<AccessPath> places = places(program, held);
        if (isJustKept(held)) {
            for (Taint taint : held.taints().set()) {
                if (taint.isAsItCame()
                        && taint.label() instanceof Label.Input input
                        && isPlaceOfConstant(program, input.path())) {
                    places.add(input.path());
                }
            }
        }
        Taints told = places.isEmpty()
                ? asked
                : asked.relabelled(taint ->
                        taint.has(Mark.CONTROL) ? taint.label() : being(taint.label(), places::contains, being));
        return asFound(program, told, held, being);
    }

    /** The places of which a value is just what is kept there, a constant of an enum. */
    private static Set<AccessPath> places(Program program, Value held) {
        Set<AccessPath> places = new LinkedHashSet<>();
        for (HeapObject object : held.objects()) {
            if (object.isInput() && isKeptAt(program, object.path(), object.type())) {
                places.add(object.path());
            }
        }
        return places;
    }

    /** What decides that a value is the constant that it was found to be: that it was kept where it is from. */
    public static Taints found(Program program, Value held, HeapObject constant) {
        Set<AccessPath> places = places(program, held);
        return Slot.being(constant)
                .map(being -> held.taints().relabelled(taint -> being(taint.label(), places::contains, being)))
                .orElse(held.taints());
    }

    /** What decides whether a value is a constant that was {@link #found} to be another: whether that one was kept. */
    private static Taints asFound(Program program, Taints asked, Value held, Slot being) {
        HeapObject only = program.constantOfEnum(held).orElse(null);
        Slot found = only == null ? null : Slot.being(only).orElse(null);
        if (only == null || found == null) {
            return asked;
        }
        return asked.relabelled(taint -> taint.label() instanceof Label.Input input
                        && !input.path().slots().isEmpty()
                        && input.path().last().equals(found)
                        && isKeptAt(program, input.path().above(), only.type())
                ? new Label.Input(input.path().above().append(being))
                : taint.label());
    }

    /** Whether a constant of an enum of that type is what is kept at a path, or what was passed. */
    private static boolean isKeptAt(Program program, AccessPath path, String type) {
        return isPassed(path) && program.isEnum(type) || isPlace(program, path, type);
    }

    /** The same of what was found by the place of a value in its enum, as the cases of a switch are. */
    public static Taints beingOne(Program program, Taints found, HeapObject constant) {
        return Slot.being(constant)
                .map(being -> found.relabelled(taint -> isByRank(taint.label())
                        ? being(taint.label(), path -> isPassed(path) || isPlace(program, path, constant.type()), being)
                        : taint.label()))
                .orElse(found);
    }

    /** Whether it is the place of a constant in its enum, or its name as a part of what is known of that. */
    private static boolean isByRank(Label label) {
        return label instanceof Label.Input input
                && !input.path().slots().isEmpty()
                && (input.path().last().equals(RANK) || input.path().last().equals(Slot.TEXT));
    }

    private static Label being(Label label, Predicate<AccessPath> places, Slot being) {
        if (!(label instanceof Label.Input input)) {
            return label;
        }
        boolean below = !input.path().slots().isEmpty() && (input.path().isCompared() || isByRank(label));
        AccessPath path = below ? input.path().above() : input.path();
        AccessPath one = path.append(being);
        return places.test(path) && one.above().equals(path) ? new Label.Input(one) : label;
    }

    /** Whether a path is what the caller passed itself, who knows where that was kept. */
    private static boolean isPassed(AccessPath path) {
        return path.slots().isEmpty() && path.parameter() >= 0;
    }

    /** Whether constants of an enum are kept at a path, in a field. */
    private static boolean isPlace(Program program, AccessPath path, String type) {
        if (path.slots().isEmpty() || path.parameter() == AccessPath.STATIC) {
            return false;
        }
        Slot last = path.last();
        return last.kind() == Slot.Kind.FIELD
                && program.isEnum(type)
                && program.slotType("", last).equals(type);
    }

    /** Whether a text or a number can only be what lies in places, or constants: nothing that was computed of what lies there. */
    private static boolean isJustKept(Value text) {
        return text.objects().isEmpty()
                && (text.constant() == Constant.NONE
                        || text.constant() == Constant.LEFT
                        || text.constant() instanceof Constant.FromInput
                        || text.constant() instanceof Constant.Rewritten
                        || text.constant() instanceof Constant.Known
                        || text.constant().equals(Constant.SOMETHING));
    }

    private static boolean isPlaceOfConstant(Program program, AccessPath path) {
        if (path.slots().isEmpty() || path.parameter() == AccessPath.STATIC) {
            return false;
        }
        return path.last().kind() == Slot.Kind.FIELD
                ? isTextOrNumber(program.slotType("", path.last()))
                : path.parameter() == AccessPath.STATE && isTold(program, path);
    }

    /** Whether a path asks for a constant in the place above it, of which what else was left there says nothing. */
    public static boolean isAskedFor(Program program, AccessPath path, AccessPath above) {
        int size = above.slots().size();
        if (path.slots().size() != size + 1 || size == 0) {
            return false;
        }
        Slot asked = path.slots().get(size);
        return asked.isBeing()
                || path.parameter() == AccessPath.STATE && asked.kind() == Slot.Kind.VALUE && isTold(program, above);
    }

    /** Whether nothing lies in the value of what it carries, which only decided which constant it is; save what was in the cell. */
    private static boolean isChosen(AccessPath cell, Taints taints) {
        return taints.filter(taint -> !taint.has(Mark.CONTROL) && !isOf(cell, taint.label()))
                .isEmpty();
    }

    private static boolean isOf(AccessPath cell, Label label) {
        return label instanceof Label.Approval
                || label instanceof Label.Input input
                        && input.path().parameter() == AccessPath.STATE
                        && input.path().slots().size() <= cell.slots().size()
                        && cell.slots()
                                .subList(0, input.path().slots().size())
                                .equals(input.path().slots());
    }
}
