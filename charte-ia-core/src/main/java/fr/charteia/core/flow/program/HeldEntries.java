package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Where what lies under the constant keys of maps comes from that a class of ours makes for itself and shows to nobody else. */
final class HeldEntries {
    static final String MAP = "java/util/Map";

    private static final String MAP_OF = "of";
    private static final Set<String> PUTTING = Set.of("put", "putIfAbsent");
    private static final Set<String> ASKING = Set.of(
            "get", "getOrDefault", "containsKey", "containsValue", "isEmpty", "size", "keySet", "values", "forEach");

    private final Program program;
    private final HeldSources sources;
    private final Map<MemberRef, Optional<Map<Slot, Set<Held>>>> known = new HashMap<>();

    HeldEntries(Program program, HeldSources sources) {
        this.program = program;
        this.sources = sources;
    }

    /** What may lie under a key of the map in a field; empty where something else may. */
    Set<Held> of(FieldHeader field, Slot key) {
        Optional<Map<Slot, Set<Held>>> entries = known.get(field.ref());
        if (entries == null) {
            entries = isMap(Program.internalName(Type.getType(field.descriptor())))
                    ? Optional.ofNullable(new Filling(field.ref()).entries())
                    : Optional.empty();
            known.put(field.ref(), entries);
        }
        return entries.map(there -> there.getOrDefault(key, Set.of())).orElse(Set.of());
    }

    private boolean isMap(String type) {
        return program.index().isSubtype(type, MAP);
    }

    /** How the code of one class fills the map in a field. */
    private final class Filling {
        private final MemberRef field;
        private final Set<Held> maps = new HashSet<>();
        private final Map<Slot, Set<Held>> entries = new HashMap<>();

        Filling(MemberRef field) {
            this.field = field;
        }

        /** Null where what is in the map is not known. */
        @Nullable
        Map<Slot, Set<Held>> entries() {
            List<HeldSources.Read> reads = reads();
            maps.add(new Held.OfField(field, ""));
            boolean made =
                    reads.stream().flatMap(read -> read.stored().stream()).allMatch(this::isMade);
            return made && reads.stream().allMatch(this::isKept) ? entries : null;
        }

        private List<HeldSources.Read> reads() {
            List<HeldSources.Read> reads = new ArrayList<>();
            for (String type : program.referrers(field)) {
                for (MethodBody body : program.bodies(type).values()) {
                    reads.add(sources.of(body.method().ref()));
                }
            }
            return reads;
        }

        /** Whether what is put into the field, if anything is, is a map that is made there. */
        private boolean isMade(HeldSources.Stored stored) {
            if (!program.isSameField(stored.field(), field)) {
                return true;
            }
            maps.addAll(stored.held());
            return stored.held().stream().allMatch(held -> held instanceof Held.MadeAt made && isMap(made.type()));
        }

        /** Whether a method shows the map to nobody, and what it puts there is known. */
        private boolean isKept(HeldSources.Read read) {
            return read.given().stream().noneMatch(maps::contains)
                    && read.stored().stream()
                            .allMatch(stored -> program.isSameField(stored.field(), field)
                                    || stored.held().stream().noneMatch(maps::contains))
                    && read.passed().stream()
                            .flatMap(passing -> passing.arguments().stream())
                            .flatMap(Set::stream)
                            .noneMatch(maps::contains)
                    && read.uses().stream().allMatch(this::isKnown);
        }

        private boolean isKnown(HeldSources.Use use) {
            List<Set<Held>> arguments = use.arguments();
            if (use.made() != null && maps.contains(use.made())) {
                return pairs(arguments);
            }
            if (arguments.stream().flatMap(Set::stream).noneMatch(maps::contains)) {
                return true;
            }
            MemberRef callee = use.callee();
            return callee != null && isOfMap(arguments) && isKnown(callee, arguments);
        }

        /** Whether the method is one of the map, which is not given itself. */
        private boolean isOfMap(List<Set<Held>> arguments) {
            return arguments.get(0).stream().allMatch(maps::contains)
                    && arguments.subList(1, arguments.size()).stream()
                            .flatMap(Set::stream)
                            .noneMatch(maps::contains);
        }

        private boolean isKnown(MemberRef callee, List<Set<Held>> arguments) {
            if (callee.name().equals("<init>")) {
                for (Type type : Type.getArgumentTypes(callee.descriptor())) {
                    if (isMap(Program.internalName(type))) {
                        return false;
                    }
                }
                return true;
            }
            return PUTTING.contains(callee.name()) && arguments.size() == 3
                    ? put(arguments.get(1), arguments.get(2))
                    : ASKING.contains(callee.name());
        }

        private boolean pairs(List<Set<Held>> arguments) {
            boolean known = true;
            for (int i = 0; i + 1 < arguments.size(); i += 2) {
                known &= put(arguments.get(i), arguments.get(i + 1));
            }
            return known;
        }

        private boolean put(Set<Held> keys, Set<Held> values) {
            for (Held key : keys) {
                Optional<Slot> slot = slot(key);
                if (slot.isEmpty()) {
                    return false;
                }
                entries.computeIfAbsent(slot.get(), one -> new HashSet<>()).addAll(values);
            }
            return true;
        }

        private Optional<Slot> slot(Held key) {
            if (key instanceof Held.Literal literal) {
                return Optional.of(Slot.value(literal.value().toString()));
            }
            return key instanceof Held.OfField of
                    ? program.header(of.field())
                            .filter(FieldHeader::isStatic)
                            .filter(constant -> program.isEnum(constant.owner()))
                            .map(constant -> Slot.value(constant.ref().toString()))
                    : Optional.empty();
        }
    }

    /** Whether a call makes a map of keys and values in turn. */
    static boolean isMapOfPairs(Instruction.Invoke call) {
        return call.callee().owner().equals(MAP) && call.callee().name().equals(MAP_OF);
    }
}
