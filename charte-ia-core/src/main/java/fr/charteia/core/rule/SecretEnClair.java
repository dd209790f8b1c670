package fr.charteia.core.rule;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.TextKind;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CHARTE-601: an API key stands in the code or in a configuration file that ships. The key itself is never shown. */
record SecretEnClair(RuleDescriptor descriptor) implements Rule {
    /** What stands before a key that a request bears. */
    private static final Pattern SCHEME =
            Pattern.compile("^(?:Bearer|Basic|Token|Api-Key|Key)\\s+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Search search = new Search(context, sink);
        search.settings();
        search.headers();
        search.constants();
        search.annotations();
        search.files();
    }

    /** One look at the module; each place is told once. */
    private record Search(RuleContext context, FindingSink sink, Set<Object> told) {
        Search(RuleContext context, FindingSink sink) {
            this(context, sink, new LinkedHashSet<>());
        }

        private Conventions conventions() {
            return context.code().conventions();
        }

        void settings() {
            given(Settings.sites(context, Settings.KEY));
        }

        /** What requests for any address say of themselves, in classes that ask an AI by such requests. */
        void headers() {
            List<SettingSite> sites = Settings.sites(context, Settings.HEADER);
            if (sites.isEmpty()) {
                return;
            }
            Set<String> asking = new TreeSet<>();
            for (AiCallSite call : context.flows().aiCalls()) {
                asking.add(outermost(call.site().method()));
                call.clients()
                        .forEach(client -> asking.add(outermost(client.where().method())));
            }
            given(sites.stream()
                    .filter(site -> asking.contains(outermost(site.site().method())))
                    .toList());
        }

        private static String outermost(MemberRef method) {
            return InternalNames.outermost(method.owner());
        }

        private void given(List<SettingSite> sites) {
            for (SettingSite site : sites) {
                boolean constant = site.values().stream()
                        .anyMatch(value -> value instanceof String text
                                && conventions()
                                        .isKey(SCHEME.matcher(otherwise(text)).replaceFirst("")));
                if (constant
                        && told.add(List.of(site.site().method(), site.site().line()))) {
                    String name = site.callee().simpleName();
                    sink.report(Draft.at(site.site(), site.callee().name())
                            .says("La clé d'une IA est écrite dans le code", "The key of an AI is written in the code")
                            .about(new Text("constante donnée à " + name, "constant given to " + name))
                            .between(name, "constante"));
                }
            }
        }

        /** Texts that have the shape of a provider's key, whatever they are given to. */
        void constants() {
            for (String type : context.index()
                    .classesWithString(
                            conventions().keys(),
                            text -> conventions().keyIn(text).isPresent())) {
                if (context.own().test(type)) {
                    context.code().bodies(type).keySet().forEach(this::constants);
                    context.index().find(type).ifPresent(this::fields);
                }
            }
        }

        private void constants(MemberRef method) {
            for (Code.At at : context.code()
                    .instructions(method, instruction -> provider(instruction).isPresent())) {
                if (told.add(List.of(method, at.site().line()))) {
                    shape(Draft.at(at.site(), ""), provider(at.instruction()).orElse(""));
                }
            }
        }

        private void fields(ClassHeader type) {
            for (FieldHeader field : type.fields()) {
                Optional<String> provider = field.constantValue() instanceof String text
                        ? conventions().keyIn(text)
                        : Optional.empty();
                if (provider.isPresent() && !isUsed(type, field)) {
                    shape(Draft.at(field.ref(), ""), provider.get());
                }
            }
        }

        /** A constant that the class uses is told where it is used: the compiler copies it there. */
        private boolean isUsed(ClassHeader type, FieldHeader field) {
            return context.code().bodies(type.name()).keySet().stream()
                    .anyMatch(method -> !context.code()
                            .instructions(
                                    method,
                                    instruction -> instruction instanceof Instruction.Constant constant
                                            && Objects.equals(constant.value(), field.constantValue()))
                            .isEmpty());
        }

        private void shape(Draft draft, String provider) {
            sink.report(draft.says(
                            "Une clé de " + provider + " est écrite dans le code",
                            "A key of " + provider + " is written in the code")
                    .about(new Text("reconnue à sa forme", "known by its shape"))
                    .between(provider, "constante"));
        }

        private Optional<String> provider(Instruction instruction) {
            if (instruction instanceof Instruction.Constant constant && constant.value() instanceof String text) {
                return conventions().keyIn(text);
            }
            return instruction instanceof Instruction.InvokeDynamic dynamic
                    ? dynamic.bootstrapArguments().stream()
                            .filter(String.class::isInstance)
                            .flatMap(text -> conventions().keyIn((String) text).stream())
                            .findFirst()
                    : Optional.empty();
        }

        /** Defaults of expressions: {@code @Value("${cle:…}")}. */
        void annotations() {
            Set<String> possible = new TreeSet<>();
            context.index()
                    .texts(
                            TextKind.ANNOTATION_VALUE,
                            conventions().anyKeys(),
                            text -> conventions().isKey(otherwise(text)))
                    .values()
                    .forEach(possible::addAll);
            for (String name : possible) {
                if (context.own().test(name)) {
                    context.index().find(name).ifPresent(this::annotations);
                }
            }
        }

        private void annotations(ClassHeader type) {
            type.fields().forEach(field -> annotations(field.annotations(), field.ref()));
            for (MethodHeader method : type.methods()) {
                Stream.concat(Stream.of(method.annotations()), method.parameterAnnotations().stream())
                        .forEach(facts -> annotations(facts, method.ref()));
            }
        }

        private void annotations(List<AnnotationFact> facts, MemberRef element) {
            boolean secret = context.code()
                    .knowledge()
                    .configuredValue(facts)
                    .filter(this::holdsKey)
                    .isPresent();
            if (secret && told.add(element)) {
                sink.report(Draft.at(element, facts.get(0).typeName().replaceFirst(".*[/$]", ""))
                        .says(
                                "La clé d'une IA est la valeur par défaut d'une configuration",
                                "The key of an AI is the default of a configuration")
                        .between("annotation", element.name()));
            }
        }

        private boolean holdsKey(String expression) {
            String otherwise = otherwise(expression);
            if (otherwise.equals(expression)) {
                return conventions().keyIn(expression).isPresent();
            }
            String key = expression.substring(2, expression.indexOf(':'));
            return conventions().keyIn(otherwise).isPresent()
                    || conventions().isKey(otherwise) && conventions().sets(key, Conventions.Setting.KEY);
        }

        /** What stands for {@code ${key:…}} where nobody sets the key; another text as it is. */
        private static String otherwise(String expression) {
            int colon = expression.indexOf(':');
            return expression.startsWith("${") && colon >= 0
                    ? expression.substring(colon + 1).replaceFirst("}$", "")
                    : expression;
        }

        void files() {
            for (Configuration.Entry entry : context.code().ownEntries()) {
                boolean named = conventions().sets(entry.key(), Conventions.Setting.KEY)
                        && conventions().isKey(otherwise(entry.value()));
                boolean shaped = conventions().keyIn(entry.value()).isPresent();
                Location location = context.code().location(entry);
                if ((named || shaped) && told.add(location)) {
                    sink.report(Draft.at(location, entry.key())
                            .says(
                                    "La clé d'une IA est écrite dans un fichier qui est livré",
                                    "The key of an AI is written in a file that ships")
                            .about(Words.same(entry.key()))
                            .between(entry.key(), "fichier"));
                }
            }
        }
    }
}
