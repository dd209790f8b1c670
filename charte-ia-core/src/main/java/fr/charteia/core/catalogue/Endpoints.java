package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.catalogue.Endpoint.Evidence;
import fr.charteia.core.model.AddressText;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.ClientType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where AI calls go. What a client is, and what address the code gave it, are known; the rest comes from configuration, from
 * the library's defaults, from the libraries on the classpath, and from the policy. Where profiles or candidates differ, the
 * worst counts.
 */
public final class Endpoints {
    private final Knowledge knowledge;
    private final Configuration configuration;
    private final List<ServiceHost> services;
    private final AiAddresses addresses;
    private final Starters starters;

    /**
     * One thing that a client may be.
     *
     * @param type internal name of its type
     * @param address the address that the code gives it, {@code ${…}} as written; empty when it gives none
     * @param addressKnown false when the code gives an address that could not be read
     */
    public record Candidate(String type, String address, boolean addressKnown, String name) {
        public Candidate(String type, String address, boolean addressKnown) {
            this(type, address, addressKnown, "");
        }
    }

    public Endpoints(ClassIndex index, Knowledge knowledge, Configuration configuration, List<ServiceHost> services) {
        this.knowledge = knowledge;
        this.configuration = configuration;
        this.services = List.copyOf(services);
        this.addresses = knowledge.addresses().orElseGet(() -> new AiAddresses(index, configuration, services));
        this.starters = new Starters(index, knowledge, configuration);
    }

    /** Whether an address, as the code puts it together, is one of an AI: plain HTTP calls are AI calls only then. */
    public boolean isAi(String address) {
        return configuration.resolve(address).stream()
                        .map(Configuration.Entry::value)
                        .anyMatch(this::isOfAi)
                || addresses.isNamedForAi(address);
    }

    /** Whether the project puts requests to an AI together, wherever they go. */
    public boolean hasPayloads() {
        return addresses.hasPayloads();
    }

    /** The hosts of AIs whose addresses stand in the code, called or not. */
    public List<NamedHost> named() {
        return addresses.named();
    }

    /** Whose host an address is of, where that is known before the program runs; empty when it is no known AI's. */
    public Optional<String> provider(String address) {
        return configuration.resolve(address).stream()
                .flatMap(value -> Hosts.of(value.value()).stream())
                .map(host -> addresses.hosts().judge(host).provider())
                .filter(provider -> !provider.isEmpty())
                .findFirst();
    }

    /** Whether an address is one of an AI, or of nobody knows whom: all that is sent to any other is of no interest. */
    public boolean mayBeAi(String address) {
        return isAi(address)
                || configuration.resolve(address).stream()
                        .anyMatch(value -> Hosts.of(value.value()).isEmpty());
    }

    private boolean isOfAi(String address) {
        return switch (addresses.hosts().isAi(address)) {
            case YES -> true;
            case MAYBE -> Hosts.of(address).flatMap(this::service).isPresent() || addresses.hasPayloads();
            case NO -> Hosts.of(address).flatMap(this::service).isPresent();
        };
    }

    /**
     * Where a call goes.
     *
     * @param call the row that knows the call; what it says of service, host or locality comes first
     * @param owner internal name of the type that the call is made on
     * @param candidates what the client may be; none when nothing is known of it
     */
    public Endpoint of(AiCall call, String owner, List<Candidate> candidates) {
        Optional<Endpoint> said = said(call);
        if (said.isPresent()) {
            return said.get();
        }
        Map<Endpoint, Boolean> verdicts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            judge(candidate, call).forEach(endpoint -> verdicts.put(endpoint, true));
        }
        if (verdicts.isEmpty()) {
            judge(new Candidate(owner, "", true, knowledge.modelName(owner)), call)
                    .forEach(endpoint -> verdicts.put(endpoint, true));
        }
        return worst(new ArrayList<>(verdicts.keySet()));
    }

    /** What the row itself says. */
    private Optional<Endpoint> said(AiCall call) {
        Evidence evidence = Evidence.of("le modèle de l’appel le dit", "the call’s model says so");
        if (call.service() != null) {
            return services.stream()
                    .filter(service -> service.id().equals(call.service()))
                    .findFirst()
                    .map(service -> endpoint(service, "", evidence));
        }
        if (call.host() != null) {
            return Optional.of(atHost(call.host(), evidence, Optional.empty()));
        }
        return Optional.ofNullable(call.portee())
                .map(portee ->
                        new Endpoint(portee(portee), "", "", Optional.empty(), List.of(evidence), Optional.empty()));
    }

    private List<Endpoint> judge(Candidate candidate, AiCall call) {
        if (!candidate.addressKnown()) {
            return List.of(unknown(Evidence.of(
                    "l’adresse donnée par le code se calcule à l’exécution",
                    "the address that the code gives is computed when it runs")));
        }
        if (!candidate.address().isEmpty()) {
            return atAddress(
                    candidate.address(), Evidence.of("adresse donnée par le code", "address given by the code"));
        }
        Optional<ClientType> client = knowledge.client(candidate.type());
        if (client.isPresent() && !client.get().abstraction()) {
            return atClient(client.get(), candidate.name());
        }
        List<ClientType> possible = starters.behind(client, call.library());
        List<ClientType> named = possible.stream()
                .filter(one -> !namedKeys(one, candidate.name()).isEmpty())
                .toList();
        List<Endpoint> verdicts = new ArrayList<>();
        (named.isEmpty() ? possible : named).forEach(one -> verdicts.addAll(atClient(one, candidate.name())));
        return verdicts.isEmpty() ? List.of(nothing(candidate.type())) : verdicts;
    }

    /** The keys of a client of that name that are configured: the name comes before the last part of the key. */
    private List<String> namedKeys(ClientType client, String name) {
        return name.isEmpty()
                ? List.of()
                : client.addressKeys().stream()
                        .map(key -> new StringBuilder(key)
                                .insert(key.lastIndexOf('.') + 1, name + ".")
                                .toString())
                        .filter(key -> !configuration.values(key).isEmpty())
                        .toList();
    }

    /** A client that the code gives no address: its keys in the configuration, then the library's own address. */
    private List<Endpoint> atClient(ClientType client, String name) {
        if (client.portee().isPresent()) {
            return List.of(new Endpoint(
                    portee(client.portee().get()),
                    "",
                    "",
                    Optional.empty(),
                    List.of(Evidence.of(
                            Names.inner(client.type()) + " s’exécute sur place",
                            Names.inner(client.type()) + " runs on the spot")),
                    Optional.empty()));
        }
        List<String> keys = new ArrayList<>(namedKeys(client, name));
        keys.addAll(client.addressKeys());
        for (String key : keys) {
            List<Configuration.Entry> values = configuration.values(key);
            if (!values.isEmpty()) {
                List<Endpoint> verdicts = new ArrayList<>();
                values.forEach(value -> verdicts.add(atValue(value)));
                boolean always =
                        values.stream().anyMatch(value -> value.profile().isEmpty());
                if (!always) {
                    verdicts.addAll(byDefault(client));
                }
                return verdicts;
            }
        }
        List<Endpoint> byDefault = byDefault(client);
        return byDefault.isEmpty() ? List.of(nothing(client.type())) : byDefault;
    }

    private List<Endpoint> byDefault(ClientType client) {
        return client.defaultAddress()
                .map(address -> atAddress(
                        address, Evidence.of("adresse par défaut de la bibliothèque", "the library’s default address")))
                .orElse(List.of());
    }

    private List<Endpoint> atAddress(String address, Evidence evidence) {
        Optional<String> written = Hosts.of(AddressText.whole(address));
        if (written.isPresent() || !address.contains("${")) {
            return List.of(written.map(host -> atHost(host, evidence, Optional.empty()))
                    .orElseGet(() -> withoutHost(address)));
        }
        List<Endpoint> verdicts = new ArrayList<>();
        configuration.resolve(address).forEach(value -> verdicts.add(atValue(value)));
        return verdicts.isEmpty() ? List.of(unresolved(address, Optional.empty())) : verdicts;
    }

    private Endpoint atValue(Configuration.Entry value) {
        Optional<String> profile = Optional.of(value.profile()).filter(name -> !name.isEmpty());
        String address = value.value();
        if (Hosts.of(address).isEmpty() && address.contains("${")) {
            return unresolved(address, profile);
        }
        String in = profile.map(name -> ", profil " + name).orElse("");
        String inEnglish = profile.map(name -> ", profile " + name).orElse("");
        Evidence evidence = value.line() == 0
                ? Evidence.of("valeur par défaut dans le code", "default in the code")
                : new Evidence(
                        "clé " + value.key() + in,
                        "key " + value.key() + inEnglish,
                        Optional.of(value.file()),
                        value.line());
        return Hosts.of(address)
                .map(host -> atHost(host, evidence, profile))
                .orElseGet(() -> value.line() == 0 ? withoutHost(address) : unknown(evidence));
    }

    /** An address of which the host is not known; what may be a secret in it is not shown. */
    private static Endpoint withoutHost(String address) {
        String shown = AddressText.shown(address).replaceFirst("[?#].*", "");
        return unknown(
                address.indexOf(AddressText.HOLE) < 0
                        ? Evidence.of(
                                "l’adresse donnée n’a pas d’hôte lisible", "the address that is given has no host")
                        : Evidence.of(
                                "l’hôte de « " + shown + " » se calcule à l’exécution",
                                "the host of “" + shown + "” is computed when it runs"));
    }

    private Endpoint atHost(String host, Evidence evidence, Optional<String> profile) {
        Optional<ServiceHost> service = service(host);
        if (service.isPresent()) {
            Endpoint known = endpoint(service.get(), host, evidence);
            return new Endpoint(known.portee(), known.provider(), host, known.service(), known.evidence(), profile);
        }
        Hosts.Verdict verdict = addresses.hosts().judge(host);
        List<Evidence> reasons = new ArrayList<>(List.of(evidence));
        if (verdict.isPrivate()) {
            reasons.add(Evidence.of(
                    "« " + host + " » n’a de sens que dans un réseau : déclarer ce service dans charte-ia.yml",
                    "“" + host + "” only means something inside a network: declare the service in charte-ia.yml"));
        }
        return new Endpoint(verdict.portee(), verdict.provider(), host, Optional.empty(), reasons, profile);
    }

    private Optional<ServiceHost> service(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return services.stream()
                .filter(service -> service.hosts().stream()
                        .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                        .anyMatch(pattern -> Names.matches(pattern, name)))
                .findFirst();
    }

    private static Endpoint endpoint(ServiceHost service, String host, Evidence evidence) {
        String shown =
                host.isEmpty() && !service.hosts().isEmpty() ? service.hosts().get(0) : host;
        return new Endpoint(
                service.portee(), service.nom(), shown, Optional.of(service.id()), List.of(evidence), Optional.empty());
    }

    private static Endpoint unresolved(String expression, Optional<String> profile) {
        int start = Math.max(expression.indexOf("${"), 0);
        int end = expression.indexOf('}', start);
        String name = end < 0 ? expression.substring(start) : expression.substring(start, end + 1);
        Endpoint unknown = unknown(Evidence.of(
                "aucune valeur trouvée pour " + name + " dans les fichiers de configuration",
                "no value found for " + name + " in the configuration files"));
        return new Endpoint(unknown.portee(), "", "", Optional.empty(), unknown.evidence(), profile);
    }

    private static Endpoint nothing(String type) {
        return unknown(Evidence.of(
                "aucune adresse trouvée pour " + Names.inner(type) + " dans le code ni dans la configuration",
                "no address found for " + Names.inner(type) + " in the code or the configuration"));
    }

    private static Endpoint unknown(Evidence evidence) {
        return new Endpoint(Portee.INDETERMINE, "", "", Optional.empty(), List.of(evidence), Optional.empty());
    }

    private static Portee portee(String text) {
        return Portee.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The worst of the verdicts, with the reasons of the others after its own. */
    private static Endpoint worst(List<Endpoint> verdicts) {
        Endpoint worst =
                verdicts.stream().max(Comparator.comparing(Endpoint::portee)).orElseThrow();
        List<Evidence> evidence = new ArrayList<>(worst.evidence());
        verdicts.stream()
                .filter(one -> !one.equals(worst))
                .flatMap(one -> one.evidence().stream())
                .filter(reason -> !evidence.contains(reason))
                .forEach(evidence::add);
        return new Endpoint(worst.portee(), worst.provider(), worst.host(), worst.service(), evidence, worst.profile());
    }
}
