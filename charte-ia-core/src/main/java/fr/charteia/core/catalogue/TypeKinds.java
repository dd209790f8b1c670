package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Type;

/** What a type is, by its name and the names of its fields: a person, an organisation, a part of the program. */
final class TypeKinds {
    private static final int ENOUGH = 2;
    private static final Set<String> NO_DATA = Set.of(
            "java/lang/Class",
            "java/lang/Thread",
            "java/lang/ThreadLocal",
            "java/lang/Object",
            "java/lang/Runnable",
            "java/io/File",
            "java/util/Locale",
            "java/util/TimeZone",
            "java/util/Random",
            "java/util/Properties",
            "java/util/Comparator",
            "java/util/Iterator",
            "java/util/Timer");
    private static final List<String> NO_DATA_PACKAGES = List.of(
            "java/util/function/",
            "java/util/logging/",
            "java/util/regex/",
            "java/util/concurrent/",
            "java/nio/",
            "java/net/",
            "java/io/",
            "java/lang/invoke/",
            "java/lang/reflect/",
            "java/text/",
            "javax/sql/",
            "javax/net/",
            "javax/crypto/",
            "org/slf4j/",
            "org/apache/logging/",
            "org/apache/commons/logging/");

    private final Lexicon lexicon;
    private final NameOfData names;
    private final Map<String, Integer> strongFields = new ConcurrentHashMap<>();

    TypeKinds(Lexicon lexicon, NameOfData names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Whether the type stands for a person, so that weak names in it count. */
    boolean isPersonal(ClassHeader header) {
        List<String> words = Words.of(Names.inner(header.name()));
        boolean person = words.stream().anyMatch(lexicon::isPerson);
        boolean ambiguous = words.stream().anyMatch(lexicon::isAmbiguous);
        boolean onlyThat = !lexicon.isFalseFriend(words)
                && words.stream().allMatch(w -> lexicon.isPerson(w) || lexicon.isAmbiguous(w) || lexicon.isWrapper(w));
        int strong = strongFields(header);
        return strong >= ENOUGH || (onlyThat && (person || (ambiguous && strong > 0)));
    }

    private int strongFields(ClassHeader header) {
        return strongFields.computeIfAbsent(header.name(), name -> (int) header.fields().stream()
                .filter(field -> !field.isStatic() && !field.isSynthetic() && holdsData(field.descriptor()))
                .map(FieldHeader::name)
                .map(names::judge)
                .flatMap(Optional::stream)
                .filter(Lexicon.Term::strong)
                .count());
    }

    boolean isOrganisation(String internalName) {
        List<String> words = Words.of(Names.inner(internalName));
        return words.stream().anyMatch(lexicon::isOrganisation)
                && words.stream().noneMatch(lexicon::isPerson);
    }

    /** Whether the name ends in what parts of programs are called; one word alone may be a noun: {@code Client}. */
    boolean isTechnical(String internalName) {
        List<String> words = Words.of(Names.inner(internalName));
        return words.size() > 1 && lexicon.isTechnicalType(words.get(words.size() - 1));
    }

    /** Whether values of this descriptor can be data about somebody. */
    boolean holdsData(String descriptor) {
        Type type = Type.getType(descriptor);
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() != Type.OBJECT) {
            return true;
        }
        String name = element.getInternalName();
        if (NO_DATA.contains(name)) {
            return name.equals("java/lang/Object");
        }
        return NO_DATA_PACKAGES.stream().noneMatch(name::startsWith) && !isTechnical(name);
    }

    static boolean isBoolean(String descriptor) {
        return descriptor.equals("Z") || descriptor.equals("Ljava/lang/Boolean;");
    }
}
