package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.model.AddressText;
import fr.charteia.core.model.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/** CHARTE-602: an AI is reached in clear, or by a channel that accepts anybody. */
record CanalNonChiffre(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (context.callsAi()) {
            Search search = new Search(context, sink);
            search.addresses();
            search.openChannels();
        }
    }

    private record Search(RuleContext context, FindingSink sink, Set<Object> told) {
        Search(RuleContext context, FindingSink sink) {
            this(context, sink, new LinkedHashSet<>());
        }

        private Conventions conventions() {
            return context.code().conventions();
        }

        void addresses() {
            for (AiCallSite call : context.flows().aiCalls()) {
                for (AiCallSite.ClientCandidate client : call.clients()) {
                    if (client.addressKnown() && !client.address().isEmpty()) {
                        address(call, client);
                    }
                }
            }
            Settings.sites(context, Settings.ADDRESS).stream()
                    .filter(site ->
                            context.code().knowledge().isOfAi(site.callee().owner()))
                    .forEach(this::given);
            for (Configuration.Entry entry : context.code().ownEntries()) {
                if (conventions().sets(entry.key(), Conventions.Setting.ADDRESS)) {
                    configured(entry);
                }
            }
        }

        private void address(AiCallSite call, AiCallSite.ClientCandidate client) {
            told(
                    client.address(),
                    () -> setter(client).orElse(client.where()),
                    call.callee().simpleName());
        }

        /** A client that is set up here may be asked elsewhere: in another module, or through what a container injects. */
        private void given(SettingSite site) {
            for (Object value : site.values()) {
                if (value instanceof String text) {
                    told(text, site::site, site.callee().simpleName());
                }
            }
        }

        private void told(String address, Supplier<Site> setter, String who) {
            for (Configuration.Entry entry : context.code().configuration().resolve(address)) {
                if (entry.line() > 0) {
                    configured(entry);
                } else if (conventions().isClear(entry.value())) {
                    Site where = setter.get();
                    if (isOwn(where.method()) && told.add(List.of(where.method(), where.line()))) {
                        clear(Draft.at(where, ""), entry.value(), who);
                    }
                }
            }
        }

        /** Where the client was given that address, in the method that made it. */
        private Optional<Site> setter(AiCallSite.ClientCandidate client) {
            return context.flows().settings().stream()
                    .filter(site -> site.slot().equals(Settings.ADDRESS))
                    .filter(site -> site.site().method().equals(client.where().method()))
                    .filter(site -> site.values().contains(client.address()))
                    .map(SettingSite::site)
                    .findFirst();
        }

        private void configured(Configuration.Entry entry) {
            Location location = context.code().location(entry);
            if (conventions().isClear(entry.value()) && told.add(location)) {
                clear(Draft.at(location, entry.key()), entry.value(), entry.key());
            }
        }

        private void clear(Draft draft, String address, String who) {
            String host = AddressText.shown(address).strip().replaceFirst("(?i)^http://(?:[^/@]*@)?([^/?#]*).*", "$1");
            sink.report(draft.says(
                            "Une IA est appelée en clair : http://" + host, "An AI is called in clear: http://" + host)
                    .between(who, "http"));
        }

        void openChannels() {
            for (MemberRef member : context.code().roles().named(Role.TLS_OFF)) {
                for (MemberRef holder : context.code().holders(member)) {
                    context.code().instructions(holder, i -> i.members().contains(member)).stream()
                            .findFirst()
                            .ifPresent(at -> open(at.site(), member.simpleName()));
                }
            }
            for (SettingSite site : Settings.sites(context, Settings.TLS_OPEN)) {
                if (Settings.isTrue(site)) {
                    open(site.site(), site.callee().name() + "(true)");
                }
            }
            for (SettingSite site : Settings.sites(context, Settings.TLS_CHECKED)) {
                if (Settings.isFalse(site)) {
                    open(site.site(), site.callee().name() + "(false)");
                }
            }
            context.code().roles().playing(Role.TLS_DECISION).forEach(this::accepting);
            context.index().classesMaking(this::isDeciding).forEach(this::acceptingLambdas);
            for (String type : context.index().classesWithString(conventions().openingProperties())) {
                context.code()
                        .bodies(type)
                        .keySet()
                        .forEach(method -> context.code()
                                .instructions(method, this::isOpeningProperty)
                                .forEach(at -> open(at.site(), "disableHostnameVerification")));
            }
            for (Configuration.Entry entry : context.code().ownEntries()) {
                if (conventions().opensChannel(entry.key(), entry.value())) {
                    Draft draft = Draft.at(context.code().location(entry), entry.key())
                            .says(
                                    "La configuration accepte n'importe quel certificat ou nom d'hôte",
                                    "The configuration accepts any certificate or host name")
                            .about(Words.same(entry.key() + " = " + entry.value()))
                            .between(entry.key(), "tls");
                    sink.report(conventions().isAi(entry.key()) ? draft : draft.atMost(Severity.AVERTISSEMENT));
                }
            }
        }

        private boolean isOpeningProperty(Instruction instruction) {
            return instruction instanceof Instruction.Constant constant
                    && constant.value() instanceof String text
                    && conventions().openingProperties().contains(text);
        }

        private void open(Site site, String what) {
            if (isOwn(site.method()) && told.add(List.of(site.method(), site.line()))) {
                open(Draft.at(site, ""), site.method(), what);
            }
        }

        private void open(Draft draft, MemberRef method, String what) {
            Draft said = draft.about(Words.same(what)).between(what, "tls");
            boolean near = isNearAi(method);
            sink.report(
                    near
                            ? said
                            : said.says(
                                            "Le contrôle des certificats ou des noms d'hôte est coupé ; rien ne montre si"
                                                    + " l'IA passe par ce canal",
                                            "Certificates or host names are not checked; nothing shows whether the AI is"
                                                    + " reached by this channel")
                                    .atMost(Severity.AVERTISSEMENT));
        }

        /** Whether the class calls an AI, or sets up a client of one. */
        private boolean isNearAi(MemberRef method) {
            Set<String> classes = new TreeSet<>();
            context.flows().aiCalls().forEach(call -> {
                classes.add(call.site().method().owner());
                call.clients()
                        .forEach(client -> classes.add(client.where().method().owner()));
            });
            return classes.stream()
                    .map(InternalNames::outermost)
                    .anyMatch(InternalNames.outermost(method.owner())::equals);
        }

        private boolean isOwn(MemberRef method) {
            return context.own().test(method.owner());
        }

        /** A class that decides who is trusted, and trusts all. */
        private void accepting(String type) {
            if (!context.own().test(type) || !isDeciding(type)) {
                return;
            }
            context.index().find(type).map(ClassHeader::methods).orElse(List.of()).stream()
                    .filter(this::acceptsAll)
                    .forEach(method -> {
                        if (told.add(method.ref())) {
                            open(Draft.at(method.ref(), ""), method.ref(), method.name());
                        }
                    });
        }

        private void acceptingLambdas(String type) {
            if (context.own().test(type)) {
                context.code()
                        .bodies(type)
                        .keySet()
                        .forEach(method -> context.code()
                                .instructions(method, this::isAcceptingLambda)
                                .forEach(at -> open(at.site(), "(…) -> true")));
            }
        }

        private boolean isDeciding(String type) {
            return context.code().roles().ofType(type).contains(Role.TLS_DECISION);
        }

        private boolean isAcceptingLambda(Instruction instruction) {
            return instruction instanceof Instruction.InvokeDynamic dynamic
                    && Type.getReturnType(dynamic.descriptor()).getSort() == Type.OBJECT
                    && isDeciding(Type.getReturnType(dynamic.descriptor()).getInternalName())
                    && dynamic.handed().stream()
                            .anyMatch(
                                    target -> Returns.of(context.code(), target).isOnly(1));
        }

        /** What is asked of a certificate to tell of it, and what makes a text of that: that it is valid is asked otherwise. */
        private static boolean isShown(MemberRef called) {
            return called.owner().startsWith("java/lang/")
                    || called.owner().startsWith("java/security/cert/")
                            && called.name().startsWith("get");
        }

        private boolean acceptsAll(MethodHeader method) {
            if (method.isSynthetic()) {
                return false;
            }
            Returns returns = Returns.of(context.code(), method.ref());
            return switch (method.name()) {
                case "checkServerTrusted" ->
                    returns.letsAllPass(called -> Voices.isLog(context, called) || isShown(called));
                case "verify", "isTrusted" -> returns.isOnly(1);
                default -> false;
            };
        }
    }
}
