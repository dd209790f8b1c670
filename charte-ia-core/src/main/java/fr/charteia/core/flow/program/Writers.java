package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** The methods that fill fields and stores. */
public final class Writers {
    /**
     * A field that more methods fill is left to what its declaration says. Of a store that more methods fill, those are looked at
     * that name a key that is asked for, unless more of them name it.
     */
    private static final int MOST = 40;

    /** Classes of the JDK that every object, record or constant of an enum inherits from, and that hold nothing. */
    private static final Set<String> PLAIN = Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

    private final Program program;
    private final Map<MemberRef, SortedSet<MemberRef>> known = new HashMap<>();
    private final Map<Slot, List<MethodHeader>> storing = new HashMap<>();

    public Writers(Program program) {
        this.program = program;
    }

    /** All that fill a field, however many. */
    public SortedSet<MemberRef> all(MemberRef field) {
        return known.computeIfAbsent(field, this::find);
    }

    /** Those that store something in a field themselves; one that only fills what the field holds is not among them. */
    public List<MethodHeader> storing(Slot field) {
        return storing.computeIfAbsent(field, this::findStoring);
    }

    private List<MethodHeader> findStoring(Slot field) {
        return program.field(field).stream()
                .flatMap(named -> program.referrers(named).stream())
                .flatMap(type -> program.bodies(type).values().stream())
                .filter(body -> body.instructions().anyMatch(instruction -> stores(instruction, field)))
                .map(MethodBody::method)
                .toList();
    }

    private boolean stores(Instruction instruction, Slot field) {
        return instruction instanceof Instruction.Store store
                && program.slot(store.field()).equals(field);
    }

    /** Those that write to a field once its object is made: all but constructors, and none where it is final. */
    public List<MemberRef> changing(Slot field) {
        return program.isFinal(field)
                ? List.of()
                : program.field(field).map(this::all).orElse(Collections.emptySortedSet()).stream()
                        .filter(writer -> !writer.name().equals("<init>"))
                        .toList();
    }

    /**
     * Those that fill any of the fields, or any of the stores of which these are methods; save fields known for what they hold.
     *
     * @param keys those under which stores are asked
     */
    public SortedSet<MemberRef> of(Set<MemberRef> members, Set<String> keys) {
        SortedSet<MemberRef> all = new TreeSet<>();
        for (MemberRef member : members) {
            SortedSet<MemberRef> fillers = isOpen(member) && mayWrite(member, keys)
                    ? known.computeIfAbsent(member, this::find)
                    : Collections.emptySortedSet();
            if (member.isMethod()) {
                all.addAll(senders(member.owner()));
            }
            if (fillers.size() <= MOST) {
                all.addAll(fillers);
            } else if (member.isMethod()) {
                all.addAll(naming(fillers, keys, member.owner()));
            }
        }
        return all;
    }

    /** The methods of which a container puts into a store what they give back. */
    private Set<MemberRef> senders(String type) {
        return program.models()
                .store(type)
                .map(program.models()::senders)
                .filter(senders -> senders.size() <= MOST)
                .orElse(Set.of());
    }

    /** Whether a method may fill something under one of the keys: one that runs a statement fills the columns that this writes. */
    private boolean mayWrite(MemberRef member, Set<String> keys) {
        return !member.isMethod()
                || program.models()
                        .statement(member)
                        .filter(statement -> keys.stream().noneMatch(statement.sql()::writes))
                        .isEmpty();
    }

    private boolean isOpen(MemberRef member) {
        return member.isMethod()
                ? StoreMethods.fills(program.models().call(member))
                : program.index().inScope(member.owner())
                        && program.models().field(member).isEmpty();
    }

    /** Those that fill a store under one of the keys that not too many of them name; one without any text is given its keys. */
    private Set<MemberRef> naming(Set<MemberRef> fillers, Set<String> keys, String store) {
        Map<String, Set<MemberRef>> byKey = new HashMap<>();
        for (MemberRef method : fillers) {
            Set<String> texts = program.texts(method);
            if (texts.isEmpty()) {
                byKey.computeIfAbsent("", any -> new TreeSet<>()).add(method);
            }
            for (String key : texts.isEmpty() ? Set.<String>of() : keys) {
                if (byKey.getOrDefault(key, Set.of()).size() <= MOST && mayName(texts, key, store)) {
                    byKey.computeIfAbsent(key, any -> new TreeSet<>()).add(method);
                }
            }
        }
        Set<MemberRef> naming = new TreeSet<>();
        byKey.values().stream().filter(methods -> methods.size() <= MOST).forEach(naming::addAll);
        return naming;
    }

    /** Whether the key is among the texts of a method, or a column in one of them. */
    private boolean mayName(Set<String> texts, String key, String store) {
        return texts.contains(key)
                || program.models().isOfDatabase(store)
                        && texts.stream()
                                .map(text ->
                                        program.models().namedStatement(text).orElse(text))
                                .anyMatch(text -> SqlStatement.mayName(text, key));
    }

    private SortedSet<MemberRef> find(MemberRef member) {
        SortedSet<MemberRef> found = new TreeSet<>();
        Lambdas.maker(member).map(Site::method).ifPresent(found::add);
        if (!member.isMethod()) {
            program.fieldStatements()
                    .writing(program.slot(member))
                    .forEach(method -> found.addAll(program.callers().holders(method)));
        }
        for (String type : program.referrers(member)) {
            program.bodies(type).forEach((method, body) -> {
                boolean has = body.instructions().anyMatch(instruction -> fills(instruction, member));
                if (has) {
                    found.add(method);
                }
            });
        }
        return found;
    }

    private boolean fills(Instruction instruction, MemberRef member) {
        if (instruction instanceof Instruction.Invoke call) {
            return call.callee().equals(member);
        }
        if (member.isMethod()) {
            return false;
        }
        Slot slot = program.slot(member);
        return stores(instruction, slot)
                || instruction instanceof Instruction.Load load
                        && isContainer(program, member)
                        && program.slot(load.field()).equals(slot);
    }

    /** Whether what the field holds is filled by calls on it: a library's object, or one of ours that inherits from a library's class. */
    public static boolean isContainer(Program program, MemberRef field) {
        String type = Program.internalName(Type.getType(field.descriptor()));
        return !Program.isScalar(type) && (!program.index().inScope(type) || inherits(program, type));
    }

    private static boolean inherits(Program program, String type) {
        return program.index().supertypes(type).stream()
                .anyMatch(above -> !program.index().inScope(above)
                        && !PLAIN.contains(above)
                        && !program.index().isInterface(above));
    }
}
