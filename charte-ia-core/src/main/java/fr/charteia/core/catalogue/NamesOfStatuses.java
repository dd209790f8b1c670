package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Constants that by their name say what was decided, where they are written to data of ours. A constant of an enum of ours
 * speaks by itself; a text only where the name of what it is written to says that it is a status.
 */
final class NamesOfStatuses {
    private static final String STRING = "java/lang/String";

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final Map<String, Boolean> technical = new ConcurrentHashMap<>();

    NamesOfStatuses(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
    }

    Optional<CallModel.Decision> decision(MemberRef member, int argument, Set<String> constants) {
        Type type = member.isMethod()
                ? Type.getArgumentTypes(member.descriptor())[argument]
                : Type.getType(member.descriptor());
        Optional<ClassHeader> owner = index.find(member.owner());
        if (type.getSort() != Type.OBJECT
                || owner.isEmpty()
                || !index.inScope(member.owner())
                || !Guesses.carriesData(owner.get())) {
            return Optional.empty();
        }
        Set<Effet> effects = effects(type.getInternalName(), constants);
        return !effects.isEmpty() && isWritten(member, argument, type, owner.get())
                ? Optional.of(new CallModel.Decision(
                        List.copyOf(effects), InternalNames.simple(member.owner()), Certainty.NAME))
                : Optional.empty();
    }

    private Set<Effet> effects(String type, Set<String> constants) {
        Set<String> said = constants;
        if (!type.equals(STRING)) {
            Optional<ClassHeader> header =
                    index.find(type).filter(ClassHeader::isEnum).filter(known -> index.inScope(type));
            if (header.isEmpty() || isTechnical(type)) {
                return Set.of();
            }
            if (constants.isEmpty()) {
                said = header.get().fields().stream()
                        .filter(field -> (field.access() & Opcodes.ACC_ENUM) != 0)
                        .map(FieldHeader::name)
                        .collect(Collectors.toSet());
            }
        }
        return said.stream().map(this::effect).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a constant says, when all its words say it or whom it is said of. */
    Optional<Effet> effect(String constant) {
        List<String> words = constant.length() > 60 ? List.of() : Words.of(constant);
        Optional<Effet> effect =
                words.stream().map(lexicon::status).flatMap(Optional::stream).findFirst();
        boolean all = words.stream()
                .allMatch(word -> lexicon.status(word).isPresent()
                        || lexicon.qualifiesStatus(word)
                        || lexicon.isDecided(word)
                        || lexicon.isPerson(word));
        boolean denied = words.stream().anyMatch(lexicon::isNegation);
        return effect.filter(e -> all).map(e -> denied && isGrant(e) ? Effet.REFUS : e);
    }

    private static boolean isGrant(Effet effect) {
        return effect == Effet.DELIVRANCE || effect == Effet.ATTRIBUTION;
    }

    private boolean isWritten(MemberRef member, int argument, Type type, ClassHeader owner) {
        boolean text = type.getInternalName().equals(STRING);
        if (!member.isMethod()) {
            return !isTechnical(member.owner()) && (!text || isStatus(member.name()));
        }
        String name = member.name();
        if (name.equals("<init>")) {
            return !isTechnical(member.owner()) && (!text || isStatus(parameter(member, argument, owner)));
        }
        List<String> words = Words.of(name);
        if (words.isEmpty()) {
            return false;
        }
        if (lexicon.changesStatus(words.get(0)) && isStatus(name)) {
            return words.stream().noneMatch(lexicon::isTechnicalObject);
        }
        String result = Type.getReturnType(member.descriptor()).getInternalName();
        boolean one = Type.getArgumentTypes(member.descriptor()).length == 1;
        boolean setter = one && (words.get(0).equals("set") || words.get(0).equals("with"));
        boolean fluent = result.equals(member.owner());
        return !isTechnical(member.owner()) && (text ? (setter || fluent && one) && isStatus(name) : setter || fluent);
    }

    private static String parameter(MemberRef constructor, int argument, ClassHeader owner) {
        List<String> components = owner.recordComponents();
        if (owner.record() && components.size() == Type.getArgumentTypes(constructor.descriptor()).length) {
            return components.get(argument);
        }
        return owner.method(constructor.name(), constructor.descriptor())
                .map(MethodHeader::parameterNames)
                .filter(names -> argument < names.size())
                .map(names -> names.get(argument))
                .orElse("");
    }

    private boolean isStatus(String name) {
        List<String> words = Words.of(name);
        return words.stream().anyMatch(lexicon::bearsStatus)
                && words.stream().noneMatch(word -> lexicon.isTechnicalObject(word) || lexicon.isTechnicalState(word));
    }

    /** A part of the program, or the state of one: {@code TaskStatus}, {@code HandshakeResult}. */
    private boolean isTechnical(String internalName) {
        return technical.computeIfAbsent(internalName, name -> {
            List<String> words = Words.of(Names.inner(name));
            return kinds.isTechnical(name)
                    || words.stream()
                            .anyMatch(word -> lexicon.isTechnicalState(word)
                                    || lexicon.isTechnicalObject(word) && !word.equals("document"));
        });
    }
}
