package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of the abstract heap: one object, or all those that an allocation site makes.
 *
 * <p>Two are equal when they stand for the same objects; the type is what is known of them and does not count.
 */
public final class HeapObject {
    /** How an object is known. */
    public enum Kind {
        /** Made by an instruction that was seen: its class is exact, its unset fields are null or 0. */
        ALLOCATED,
        /** Came out of code that is not seen: any subtype of its type. */
        OPAQUE,
        /** Was there when the method was called. */
        INPUT,
        /** A lambda or a method reference. */
        FUNCTION
    }

    /**
     * What a lambda or method reference calls.
     *
     * @param implementation the method
     * @param tag the handle's kind, as in {@link org.objectweb.asm.Opcodes}
     * @param method the name of the functional interface's method
     * @param captured how many values it captured
     */
    public record Target(MemberRef implementation, int tag, String method, int captured) {}

    /** How many call sites tell apart the objects that one instruction makes. */
    private static final int CONTEXT = 3;

    /** The context of what stands for all objects of an instruction or a class, whoever called. */
    private static final List<Site> WHOEVER = List.of(new Site(new MemberRef("*", "*", "()V"), 0, 0));

    private static final String END = "java/lang/System";

    private final Kind kind;
    private final String type;
    /** Its type before more of it was found out. */
    private final String declared;

    private final @Nullable Site site;
    private final List<Site> context;
    private final @Nullable AccessPath path;
    private final @Nullable Target target;

    /** Where it was taken out of many: the one that was taken there last or, if it stands for many, those before. */
    private final @Nullable Site focus;

    private final boolean many;
    private final boolean global;
    private final boolean exact;
    private final int hash;

    private HeapObject(
            Kind kind,
            String type,
            String declared,
            @Nullable Site site,
            List<Site> context,
            @Nullable AccessPath path,
            @Nullable Target target,
            @Nullable Site focus,
            boolean many,
            boolean global,
            boolean exact) {
        this.kind = kind;
        this.type = type;
        this.declared = declared;
        this.site = site;
        this.context = List.copyOf(context);
        this.path = path;
        this.target = target;
        this.focus = focus;
        this.many = many;
        this.global = global;
        this.exact = exact;
        this.hash = Objects.hash(kind.ordinal(), site, context, path, focus, many);
    }

    public static HeapObject allocated(String type, Site site) {
        return new HeapObject(Kind.ALLOCATED, type, type, site, List.of(), null, null, null, false, false, true);
    }

    /** What goes up where the program ends, as an exception does, though no handler catches it. */
    public static HeapObject end(Site site) {
        return allocated(END, site);
    }

    public static HeapObject opaque(String type, Site site) {
        return new HeapObject(Kind.OPAQUE, type, type, site, List.of(), null, null, null, false, false, false);
    }

    public static HeapObject input(String type, AccessPath path) {
        return new HeapObject(Kind.INPUT, type, type, null, List.of(), path, null, null, path.isMany(), false, false);
    }

    /** An input of which the caller says just what it is. */
    public static HeapObject input(String type, AccessPath path, @Nullable Target target) {
        return new HeapObject(Kind.INPUT, type, type, null, List.of(), path, target, null, path.isMany(), false, true);
    }

    public static HeapObject function(String type, Site site, Target target) {
        return new HeapObject(Kind.FUNCTION, type, type, site, List.of(), null, target, null, false, false, true);
    }

    public Kind kind() {
        return kind;
    }

    /** Internal name, or descriptor of an array. */
    public String type() {
        return type;
    }

    public boolean isInput() {
        return kind == Kind.INPUT;
    }

    /** Where it was when the method was called; for inputs only. */
    public AccessPath path() {
        return Objects.requireNonNull(path);
    }

    /** Where it was made; for all but inputs. */
    public Site site() {
        return Objects.requireNonNull(site);
    }

    /** Whether it is a lambda or a method reference of which the target is known. */
    /** Whether the program ends by it. */
    public boolean isEnd() {
        return type.equals(END);
    }

    public boolean isFunction() {
        return target != null;
    }

    /** What it calls; for functions only. */
    public Target target() {
        return Objects.requireNonNull(target);
    }

    /** Whether it may stand for more than one object, so that a write adds to what is there. */
    public boolean isMany() {
        return many;
    }

    /**
     * Whether it is surely one object: made here, or passed itself or in fields of what was. What code that is not seen gave may
     * stand for all that a list holds.
     */
    boolean isOne() {
        return !many && (kind == Kind.ALLOCATED || kind == Kind.INPUT && path().isOne());
    }

    /** Whether it belongs to a class, not to a call: made by a static initializer. */
    public boolean isGlobal() {
        return global;
    }

    /** Whether it is there on every way, by that name: it was passed, or belongs to a class. */
    public boolean isLasting() {
        return focus == null && (kind == Kind.INPUT || global);
    }

    /** Whether its class is exactly its type. */
    public boolean isExact() {
        return exact;
    }

    /** Whether its type says more than the declaration of the place where it was found. */
    public boolean isNarrowed() {
        return !type.equals(declared);
    }

    /** The same objects, known to be of a narrower type. */
    public HeapObject as(String narrower) {
        return new HeapObject(kind, narrower, declared, site, context, path, target, focus, many, global, exact);
    }

    /** The same objects, of which no more is known than at first. */
    HeapObject asDeclared() {
        return as(declared);
    }

    /** Whether it was made by that instruction, or by what that instruction called, or taken out of many by it. */
    public boolean isMadeAt(Site instruction) {
        if (focus != null) {
            return focus.isBeside(instruction);
        }
        if (site == null || global) {
            return false;
        }
        Site last = context.isEmpty() || context.equals(WHOEVER) ? site : context.get(context.size() - 1);
        return last.isBeside(instruction);
    }

    /**
     * The one of these objects that an instruction has just taken: what is written to it replaces what it held, as it is known to be one.
     * It keeps what it is known by; until the instruction takes another, none but it bears that name.
     */
    HeapObject focused(Site taking) {
        return new HeapObject(kind, type, declared, site, context, path, target, taking, false, global, exact);
    }

    /** Those of these objects that an instruction has taken before. */
    public HeapObject takenBy(Site taking) {
        return focused(taking).older();
    }

    /** Whether it is one that was taken out of many, and is told apart from the others for now. */
    public boolean isFocused() {
        return focus != null && !many;
    }

    /** Whether it was taken out of many: the one at hand, or those that the same instruction took before. */
    public boolean isTaken() {
        return focus != null;
    }

    /** Whether one of the two is at hand, and the other was taken before by the same instruction. */
    public boolean isTakenWith(HeapObject other) {
        return (isFocused() || other.isFocused()) && other.focus != null && isTakenBy(other.focus);
    }

    /** Whether an instruction has taken it, in whatever round of a loop. */
    public boolean isTakenBy(Site taking) {
        return focus != null && focus.instruction().equals(taking.instruction());
    }

    /** Of those that the instruction took before, those that something holds on to besides that out of which they were taken. */
    public HeapObject kept() {
        Site taking = Objects.requireNonNull(focus).instruction().beside(1);
        return new HeapObject(kind, type, declared, site, context, path, target, taking, true, global, exact);
    }

    /** Those out of which it was taken, for what is told apart from them; else itself. */
    public HeapObject blurred() {
        return isTaken()
                ? new HeapObject(kind, type, declared, site, context, path, target, null, true, global, exact)
                : this;
    }

    /** Whether a method that was called has made it, another each time; functions are what they are. */
    public boolean isMadeByCallee() {
        return kind == Kind.ALLOCATED && focus == null && !global && !context.isEmpty() && !context.equals(WHOEVER);
    }

    /** All that the site made before, once it makes another; all that an instruction took before, once it takes another. */
    public HeapObject older() {
        if (many) {
            return this;
        }
        Site taking = focus == null ? null : focus.instruction();
        return new HeapObject(kind, type, declared, site, context, path, target, taking, true, global, exact);
    }

    /** The object as it is for whoever called, at that site, the method that made it. */
    public HeapObject seenFrom(Site call) {
        if (global || kind == Kind.INPUT || context.equals(WHOEVER)) {
            return this;
        }
        // A recursion that came through there before tells nothing more apart: it need not go round for that.
        int before = context.lastIndexOf(call);
        List<Site> longer = new ArrayList<>(before < 0 ? context : context.subList(0, before));
        longer.add(call);
        boolean cut = longer.size() > CONTEXT;
        if (cut) {
            longer.remove(0);
        }
        boolean several = many || cut || before >= 0;
        return new HeapObject(kind, type, declared, site, longer, path, target, focus, several, global, exact);
    }

    /** All objects that its instruction makes, whoever called; inputs and globals are themselves. */
    public HeapObject withoutContext() {
        if (global || kind == Kind.INPUT || context.equals(WHOEVER)) {
            return this;
        }
        return new HeapObject(kind, type, declared, site, WHOEVER, path, target, null, true, global, exact);
    }

    /** All objects of its class that are not told apart any more; functions, inputs and globals are themselves. */
    public HeapObject ofItsType() {
        if (global || kind == Kind.INPUT || kind == Kind.FUNCTION) {
            return withoutContext();
        }
        Site any = new Site(new MemberRef(type, "*", "()V"), 0, 0);
        return new HeapObject(kind, type, declared, any, WHOEVER, path, target, null, true, global, exact);
    }

    /** The object as one that outlives calls. */
    public HeapObject asGlobal() {
        return new HeapObject(kind, type, declared, site, context, path, target, focus, many, true, exact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof HeapObject o
                        && hash == o.hash
                        && kind == o.kind
                        && many == o.many
                        && Objects.equals(site, o.site)
                        && Objects.equals(focus, o.focus)
                        && Objects.equals(path, o.path)
                        && context.equals(o.context)
                        && (kind != Kind.ALLOCATED || declared.equals(o.declared));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return kind + (focus != null ? "!" : "") + (many ? "*" : "") + " " + type
                + (path == null ? "@" + site : path.toString());
    }
}
