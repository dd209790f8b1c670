package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.DeclaredStatement;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.objectweb.asm.Type;

/** The statements of SQL that methods without a body run, as an annotation on them or a file for their interface says. */
final class Statements {
    /** Where an annotation that only holds others has them. */
    private static final String CONTAINED = "value";

    private final ClassIndex index;
    private final Annotations annotations;
    private final SqlNames names;
    private final MapperFiles files;
    private final Lazy<Boolean> any;
    private final Lazy<Map<String, String>> named;
    private final Map<MemberRef, Optional<DeclaredStatement>> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> declaring = new ConcurrentHashMap<>();

    Statements(ClassIndex index, Annotations annotations, SqlNames names, MapperFiles files) {
        this.index = index;
        this.annotations = annotations;
        this.names = names;
        this.files = files;
        this.any = new Lazy<>(() -> !files.isEmpty()
                || index.annotationTypes().stream().anyMatch(type -> annotations.says(type, Statements::isOfMethod)));
        this.named = new Lazy<>(this::readNamed);
    }

    Optional<DeclaredStatement> of(MemberRef callee) {
        if (!any.get()) {
            return Optional.empty();
        }
        Optional<DeclaredStatement> statement = known.get(callee);
        if (statement == null) {
            statement = index.resolveMethod(callee.owner(), callee.name(), callee.descriptor())
                    .filter(method -> method.isAbstract() && index.inScope(method.owner()))
                    .flatMap(method -> read(callee.owner(), method));
            known.put(callee, statement);
        }
        return statement;
    }

    /** Whether any method may run one. */
    boolean areThere() {
        return any.get();
    }

    /** Whether methods of a type run statements. */
    boolean declares(String type) {
        if (!any.get() || !index.inScope(type)) {
            return false;
        }
        Boolean declares = declaring.get(type);
        if (declares == null) {
            declares = index.find(type).stream()
                    .filter(ClassHeader::isInterface)
                    .flatMap(header -> header.methods().stream())
                    .anyMatch(method -> of(method.ref()).isPresent());
            declaring.put(type, declares);
        }
        return declares;
    }

    private Optional<DeclaredStatement> read(String owner, MethodHeader method) {
        Optional<MapperText> text = annotated(method);
        for (String type : text.isPresent() ? List.<String>of() : List.of(owner, method.owner())) {
            text = text.or(() -> files.statement(Names.canonical(type) + "." + method.name()));
        }
        return text.filter(found -> !found.text().isBlank())
                .map(found -> new DeclaredStatement(
                        new SqlStatement(found.text()),
                        found.text(),
                        parameters(method),
                        columns(found, method),
                        found.items()));
    }

    private Optional<MapperText> annotated(MethodHeader method) {
        for (Annotations.Borne borne : method.annotations().isEmpty()
                ? List.<Annotations.Borne>of()
                : annotations.borne(method.annotations())) {
            if (isOfMethod(borne.effect())) {
                Optional<String> text = text(borne.by(), (Effect.Statement) borne.effect());
                if (text.isPresent()) {
                    return text.map(Statements::text);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfMethod(Effect effect) {
        return effect instanceof Effect.Statement statement && statement.name().isEmpty();
    }

    private static boolean isNamed(Effect effect) {
        return effect instanceof Effect.Statement && !isOfMethod(effect);
    }

    private static Optional<String> text(AnnotationFact annotation, Effect.Statement statement) {
        return statement.attributes().stream()
                .map(attribute -> String.join(" ", annotation.strings(attribute)))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** The text of a statement that is run by its name. */
    Optional<String> named(String name) {
        return Optional.ofNullable(named.get().get(name));
    }

    private Map<String, String> readNamed() {
        Map<String, String> texts = new TreeMap<>();
        for (ClassHeader type : index.annotated(annotation -> annotations.says(annotation, Statements::isNamed))) {
            for (Annotations.Borne borne : annotations.borne(type.annotations())) {
                if (isNamed(borne.effect())) {
                    Effect.Statement statement = (Effect.Statement) borne.effect();
                    List<AnnotationFact> all = new ArrayList<>(List.of(borne.by()));
                    all.addAll(borne.by().annotations(CONTAINED));
                    all.forEach(one -> one.string(statement.name())
                            .ifPresent(name -> text(one, statement).ifPresent(text -> texts.putIfAbsent(name, text))));
                }
            }
        }
        return texts;
    }

    /** A text, or what it holds where it is an element of XML ({@code <script>}). */
    private static MapperText text(String text) {
        if (text.strip().startsWith("<script")) {
            try {
                Optional<XmlElement> script = XmlElement.read(text.strip(), "script");
                if (script.isPresent()) {
                    return MapperTexts.script(script.get());
                }
            } catch (XMLStreamException e) {
                // What cannot be read as that is taken as it stands.
                return new MapperText(text, Map.of(), Map.of());
            }
        }
        return new MapperText(text, Map.of(), Map.of());
    }

    private List<String> parameters(MethodHeader method) {
        List<String> parameters = new ArrayList<>();
        int count = Type.getArgumentTypes(method.descriptor()).length;
        for (int i = 0; i < count; i++) {
            parameters.add(names.given(method.parameterAnnotations(i), Effect.SqlKind.PARAMETER)
                    .filter(name -> !name.isBlank())
                    .orElse(method.parameterName(i)));
        }
        return parameters;
    }

    private Map<String, String> columns(MapperText text, MethodHeader method) {
        Map<String, String> columns = new HashMap<>(text.columns());
        addColumns(method.annotations(), columns);
        return columns;
    }

    private void addColumns(Collection<?> values, Map<String, String> columns) {
        for (Object value : values) {
            if (value instanceof AnnotationFact annotation) {
                columns.putAll(names.ofProperties(annotation));
                addColumns(annotation.values().values(), columns);
            } else if (value instanceof Collection<?> several) {
                addColumns(several, columns);
            }
        }
    }
}
