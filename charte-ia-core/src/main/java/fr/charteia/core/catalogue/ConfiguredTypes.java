package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/** Types that a framework fills from the configuration, under a prefix that they share with the types of their parts. */
final class ConfiguredTypes {
    private final ClassIndex index;
    private final Annotations annotations;
    private final Supplier<Map<String, String>> prefixes = new Lazy<>(this::search);

    ConfiguredTypes(ClassIndex index, Annotations annotations) {
        this.index = index;
        this.annotations = annotations;
    }

    /** The configuration expression that fills a field, if its type is filled so. */
    Optional<String> field(MemberRef field) {
        Optional<ClassHeader> owner = filled(field.owner());
        return owner.flatMap(header -> header.field(field.name()))
                .filter(header -> !header.isStatic())
                .map(header -> expression(field.owner(), field.name(), said(owner.get(), header)));
    }

    /** The configuration expression that an accessor without a body answers with, if its interface is filled so. */
    Optional<String> accessor(MethodHeader method) {
        return filled(method.owner())
                .filter(header -> method.isAbstract() && method.descriptor().startsWith("()"))
                .map(header -> expression(method.owner(), property(method.name()), method.annotations()));
    }

    private Optional<ClassHeader> filled(String type) {
        return prefixes.get().containsKey(type) ? index.find(type) : Optional.empty();
    }

    private String expression(String owner, String name, List<AnnotationFact> said) {
        Annotations.Configuring configuring = annotations.configuring(said);
        String prefix = prefixes.get().getOrDefault(owner, "");
        String key = configuring.key().orElse(name);
        String otherwise = configuring.otherwise().map(text -> ":" + text).orElse("");
        return "${" + (prefix.isEmpty() ? "" : prefix + '.') + key + otherwise + "}";
    }

    /** The annotations of a field; of a record's, those of its component's parameter too. */
    private static List<AnnotationFact> said(ClassHeader owner, FieldHeader field) {
        int component = owner.recordComponents().indexOf(field.name());
        if (component < 0) {
            return field.annotations();
        }
        return owner.methods("<init>").stream()
                .map(MethodHeader::parameterAnnotations)
                .filter(all -> all.size() == owner.recordComponents().size())
                .map(all -> all.get(component))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(field.annotations());
    }

    private static String property(String method) {
        boolean getter = method.startsWith("get") && method.length() > 3 && Character.isUpperCase(method.charAt(3));
        return getter ? Character.toLowerCase(method.charAt(3)) + method.substring(4) : method;
    }

    private Map<String, String> search() {
        Map<String, String> found = new TreeMap<>();
        Deque<String> work = new ArrayDeque<>();
        for (ClassHeader header : index.annotated(annotations::configures)) {
            annotations.prefix(header.annotations()).ifPresent(prefix -> add(header.name(), prefix, found, work));
            for (MethodHeader method : header.methods()) {
                String given =
                        Type.getReturnType(method.descriptor()).getClassName().replace('.', '/');
                Optional<String> prefix = method.annotations().isEmpty() || !index.inScope(given)
                        ? Optional.empty()
                        : annotations.prefix(method.annotations());
                prefix.ifPresent(text -> add(given, text, found, work));
            }
        }
        while (!work.isEmpty()) {
            String type = work.poll();
            index.find(type).ifPresent(header -> parts(header, found, work));
        }
        return found;
    }

    private void parts(ClassHeader header, Map<String, String> found, Deque<String> work) {
        String prefix = found.getOrDefault(header.name(), "");
        String above = prefix.isEmpty() ? "" : prefix + '.';
        for (FieldHeader field : header.fields()) {
            part(Type.getType(field.descriptor()), above + field.name(), found, work);
        }
        for (MethodHeader method : header.isInterface() ? header.methods() : List.<MethodHeader>of()) {
            part(Type.getReturnType(method.descriptor()), above + property(method.name()), found, work);
        }
    }

    private void part(Type type, String prefix, Map<String, String> found, Deque<String> work) {
        boolean ours = type.getSort() == Type.OBJECT && index.inScope(type.getInternalName());
        if (ours
                && !index.find(type.getInternalName())
                        .filter(ClassHeader::isEnum)
                        .isPresent()) {
            add(type.getInternalName(), prefix, found, work);
        }
    }

    private static void add(String type, String prefix, Map<String, String> found, Deque<String> work) {
        if (found.putIfAbsent(type, prefix) == null) {
            work.add(type);
        }
    }
}
