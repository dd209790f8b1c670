package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Catcher;
import fr.charteia.core.model.ClientType;
import fr.charteia.core.model.DeclaredStatement;
import fr.charteia.core.model.Delivery;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.KeptAs;
import fr.charteia.core.model.Models;
import fr.charteia.core.model.Place;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Everything that is known of code without reading bodies: the policy's models, the annotations of the project, the
 * built-in catalogue, and what names say.
 */
public final class Knowledge implements Models {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Optional<AiAddresses> addresses;
    private final Annotations annotations;
    private final Proxies proxies;
    private final Supplier<OfMembers> members;
    private final Interest interest;
    private final Subjects subjects;
    private final Anchors anchors;
    private final ToolMethods tools;
    private final Clients clients;
    private final Stores stores;
    private final Conventions conventions = new Conventions();

    private Knowledge(
            ClassIndex compiled,
            ModelSet models,
            Heuristics heuristics,
            Function<ClassIndex, Optional<AiAddresses>> speaking,
            MapperFiles mappers) {
        this.user = new Table(models);
        this.catalogue = new Catalogue();
        this.index = Aspects.woven(compiled, user, catalogue);
        this.addresses = speaking.apply(index);
        BooleanSupplier http = () -> addresses.map(AiAddresses::areMentioned).orElse(true);
        this.annotations = new Annotations(index, user, catalogue);
        this.interest = new Interest(index, user, catalogue, http);
        this.proxies = new Proxies(index, user, catalogue, annotations, interest);
        this.tools = new ToolMethods(index, user, catalogue, annotations, interest);
        this.clients = new Clients(index, user, catalogue);
        this.subjects = new Subjects(index, user, catalogue, annotations);
        this.members = new Lazy<>(
                () -> OfMembers.of(index, user, catalogue, annotations, proxies, subjects, heuristics, mappers));
        this.stores = new Stores(index, user, catalogue, () -> members.get().statements());
        this.anchors = new Anchors(index, subjects, interest, this, proxies, http);
    }

    /**
     * What is known of a project.
     *
     * @param compiled its classes, as they were compiled: see {@link #index}
     * @param user the models of its policy, which win over the catalogue
     * @param heuristics which guesses are made
     */
    public static Knowledge of(ClassIndex compiled, ModelSet user, Heuristics heuristics) {
        return new Knowledge(compiled, user, heuristics, index -> Optional.empty(), MapperFiles.NONE);
    }

    /** The project's classes, with its advice woven into the methods around which it runs. */
    public ClassIndex index() {
        return index;
    }

    /**
     * What is known of a project of which the configuration is known too: plain HTTP calls count only where the code or the
     * configuration speaks of an address that may be an AI's.
     *
     * @param mappers the files that hold statements of SQL
     * @param services the services of its policy
     */
    public static Knowledge of(
            ClassIndex compiled,
            ModelSet user,
            Heuristics heuristics,
            Configuration configuration,
            MapperFiles mappers,
            List<ServiceHost> services) {
        return new Knowledge(
                compiled,
                user,
                heuristics,
                index -> Optional.of(new AiAddresses(index, configuration, services)),
                mappers);
    }

    /** What addresses the code names, where the configuration is known. */
    Optional<AiAddresses> addresses() {
        return addresses;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The library of AI that a type belongs to, by the nearest package of which the catalogue speaks. */
    public Optional<String> libraryOf(String internalName) {
        return catalogue.files(internalName).stream()
                .filter(catalogue::isAi)
                .findFirst()
                .map(file -> catalogue.library(file).id());
    }

    /** Whether a type belongs to a library of AI, rather than to one of HTTP, that may reach one. */
    public boolean isOfAi(String internalName) {
        return catalogue.files(internalName).stream().anyMatch(catalogue::isOfAi);
    }

    /** The libraries that look like AI, of which neither the catalogue nor the policy says anything, and that our classes use. */
    public List<UnknownLibrary> unknownLibraries(List<Path> libraries, Predicate<String> own) {
        return new UnknownLibraries(index, user, catalogue).find(libraries, own);
    }

    /** The libraries of which nothing is known and that may send the requests to an AI which our classes put together. */
    public List<UnknownLibrary> unknownClients(Predicate<String> own) {
        return addresses
                .filter(AiAddresses::hasPayloads)
                .map(known -> new UnknownLibraries(index, user, catalogue)
                        .clients(type -> own.test(type) && known.mayReach(type)))
                .orElse(List.of());
    }

    /** Our own interfaces that something unknown makes clients of an AI, by internal name. */
    public List<String> unknownProxies(Predicate<String> own) {
        return addresses
                .map(known -> new UnknownProxies(index, known, proxies, interest).find(own))
                .orElse(List.of());
    }

    /** The classes of the scope of which a method may be a step where a person decides, in their order. */
    public SortedSet<String> stepping() {
        return subjects.own(Effect.Validate.class::isInstance);
    }

    /** What members and annotations are for. */
    public Roles roles() {
        return members.get().roles();
    }

    @Override
    public Set<MemberRef> setters() {
        return anchors.setters();
    }

    @Override
    public Set<MemberRef> componentsAsked() {
        return anchors.componentsAsked();
    }

    @Override
    public boolean mentionsAi() {
        return anchors.mentionsAi();
    }

    @Override
    public boolean answersOutside(MethodHeader method) {
        return members.get().roles().answersOutside(method);
    }

    @Override
    public boolean isWoken(MethodHeader method) {
        return members.get().roles().isWoken(method);
    }

    @Override
    public boolean isAskedFromOutside(MethodHeader method, int index) {
        return members.get().roles().isRequest(method);
    }

    @Override
    public CallModel call(MemberRef callee) {
        return members.get().calls().model(callee);
    }

    @Override
    public CallModel overridden(MemberRef callee) {
        return members.get().calls().overridden(callee);
    }

    @Override
    public Optional<Place> naming(MemberRef callee) {
        return members.get().named().naming(callee);
    }

    @Override
    public Optional<Place> opening(MemberRef callee) {
        return members.get().named().opening(callee);
    }

    @Override
    public List<Fact> named(MemberRef callee, String name) {
        return members.get().named().facts(callee, name);
    }

    @Override
    public boolean isNamedByKeys(String type) {
        return members.get().named().isKeyed(type);
    }

    @Override
    public List<Fact> underKey(String type, String key) {
        return members.get().named().underKey(type, key);
    }

    @Override
    public List<Fact> field(MemberRef field) {
        return members.get().facts().field(field);
    }

    @Override
    public List<Fact> content(MemberRef field) {
        return members.get().facts().content(field);
    }

    @Override
    public List<Fact> parameter(MethodHeader method, int index) {
        return members.get().facts().parameter(method, index);
    }

    /** What these annotations say of a value, whatever it is that bears them. */
    public List<Fact> annotated(List<AnnotationFact> onIt, String what) {
        return members.get().facts().annotated(onIt, what);
    }

    /** The annotations of the vocabulary and of our own code that say what a value is: internal names by simple name. */
    public Map<String, String> dataAnnotations() {
        return annotations.ofData();
    }

    @Override
    public List<Fact> type(String internalName) {
        return members.get().facts().type(internalName);
    }

    @Override
    public Optional<CallModel.Decision> fieldDecision(MemberRef field) {
        return members.get().facts().fieldDecision(field);
    }

    @Override
    public Optional<CallModel.Decision> status(MemberRef member, int argument, Set<String> constants) {
        return members.get().inferred().status(member, argument, constants);
    }

    @Override
    public boolean areOpposed(Set<String> constants) {
        return members.get().inferred().areOpposed(constants);
    }

    @Override
    public boolean isAwaiting(String status) {
        return members.get().inferred().isAwaiting(status);
    }

    @Override
    public Set<List<String>> wrapping(String list) {
        return conventions.wrapping(list);
    }

    @Override
    public boolean isWrapping(String key) {
        return conventions.isWrapping(key);
    }

    @Override
    public Optional<CallModel.Decision> kept(MemberRef member, int argument, KeptAs as, Set<String> constants) {
        return members.get().inferred().kept(member, argument, as, constants);
    }

    @Override
    public boolean mayTell(MemberRef member, int argument) {
        return members.get().inferred().mayTell(member, argument);
    }

    @Override
    public Optional<CallModel.Decision> column(String table, String column, KeptAs as, Set<String> constants) {
        return members.get().inferred().column(table, column, as, constants);
    }

    @Override
    public Optional<CallModel.Decision> event(String type, Set<String> constants) {
        return members.get().inferred().event(type, constants);
    }

    @Override
    public Optional<CallModel.Decision> sending(Set<String> addresses) {
        return members.get().inferred().sending(addresses);
    }

    @Override
    public boolean isStatus(String table, String column) {
        return members.get().inferred().isStatus(table, column);
    }

    @Override
    public Optional<CallModel.Decision> answered(MethodHeader method, String type, String key, Set<String> constants) {
        return members.get().inferred().answered(method, type, key, constants);
    }

    @Override
    public Optional<ClientType> client(String internalName) {
        return clients.of(internalName);
    }

    @Override
    public Optional<String> store(String internalName) {
        return stores.of(internalName);
    }

    @Override
    public boolean isOfDatabase(String internalName) {
        return stores.isOfDatabase(internalName);
    }

    @Override
    public boolean hasStatements() {
        return members.get().statements().areThere();
    }

    @Override
    public Optional<DeclaredStatement> statement(MemberRef callee) {
        return members.get().statements().of(callee);
    }

    @Override
    public List<Delivery> delivered(MethodHeader method, int argument) {
        List<Delivery> given = members.get().deliveries().given(method, argument);
        return given.isEmpty() ? members.get().catchers().given(method, argument) : given;
    }

    @Override
    public List<Delivery> delivered(FieldHeader field) {
        return members.get().deliveries().given(field);
    }

    @Override
    public boolean isFilledFromOutside(MemberRef field) {
        return members.get().facts().isFilledFromOutside(field);
    }

    @Override
    public List<Delivery> collected(MethodHeader method) {
        return members.get().deliveries().taken(method);
    }

    @Override
    public SortedSet<MemberRef> handedStores() {
        return members.get().deliveries().handedStores();
    }

    @Override
    public Set<MemberRef> receivers(String store) {
        return members.get().deliveries().receivers(store);
    }

    @Override
    public Set<MemberRef> senders(String store) {
        return members.get().deliveries().senders(store);
    }

    @Override
    public Collection<Catcher> catchers() {
        return members.get().catchers().all();
    }

    @Override
    public Optional<Delivery> thrown(MethodHeader entry, String type) {
        return isAskedFromOutside(entry, 0) ? members.get().catchers().thrown(entry.owner(), type) : Optional.empty();
    }

    @Override
    public Optional<String> namedStatement(String name) {
        return members.get().statements().named(name);
    }

    @Override
    public Set<String> mappedTo(String table) {
        return members.get().sqlNames().mappedTo(table);
    }

    @Override
    public Set<String> tables(String internalName) {
        return members.get().sqlNames().tables(internalName);
    }

    @Override
    public boolean isMapped(String internalName) {
        return members.get().sqlNames().isMapped(internalName);
    }

    @Override
    public String column(MemberRef field) {
        return members.get().sqlNames().column(field);
    }

    /** The name of the model that an interface of ours asks for; empty when it asks for any. */
    String modelName(String type) {
        return index.find(type)
                .flatMap(header -> annotations.modelName(header.annotations()))
                .orElse("");
    }

    @Override
    public boolean mayBeOfAi(MemberRef callee, String holder) {
        List<CallModel.AiCall> calls = call(callee).aiCalls();
        return calls.isEmpty()
                || !calls.stream().allMatch(CallModel.AiCall::isPlainHttp)
                || addresses.map(known -> known.mayReach(holder)).orElse(true);
    }

    @Override
    public boolean isToolByName(MethodHeader method) {
        return tools.named().tool(method).isPresent();
    }

    /** The methods that a model may call because a library is told their name. */
    Set<MemberRef> toolsByName() {
        return tools.named().all();
    }

    /** The methods of functions that a model may call because a container makes a bean of their class. */
    Set<MemberRef> toolComponents() {
        return tools.components().all();
    }

    boolean hasToolBeans() {
        return tools.beans().mayBeThere();
    }

    boolean isToolBean(MethodHeader method) {
        return tools.beans().tool(method).isPresent();
    }

    @Override
    public boolean isTool(String internalName) {
        return tools.isTool(internalName);
    }

    @Override
    public Optional<ClientType> clientNamed(String bean, String type) {
        return clients.named(bean, type);
    }

    @Override
    public Optional<AiCall> tool(MethodHeader method) {
        return tools.of(method);
    }

    @Override
    public boolean passesOn(MethodHeader method) {
        return !method.isSynthetic()
                && index.supertypes(method.owner()).stream()
                        .flatMap(type -> Calls.rows(type, user, catalogue, "passages"))
                        .anyMatch(row -> Calls.matches(row, method.ref()));
    }

    @Override
    public Optional<String> configuredValue(List<AnnotationFact> bearing) {
        return annotations.configured(bearing);
    }

    @Override
    public Optional<String> configuredField(MemberRef field) {
        return index.resolveField(field.owner(), field.name(), field.descriptor())
                .flatMap(header -> annotations
                        .configured(header.annotations())
                        .or(() -> members.get().configuredTypes().field(header.ref())));
    }

    @Override
    public Injection injection(List<AnnotationFact> bearing) {
        return members.get().injections().of(bearing);
    }

    @Override
    public boolean makesForContainers(String annotation) {
        return members.get().injections().says(annotation, Injection.Part.MAKER);
    }

    @Override
    public boolean isLeftOut(MemberRef field) {
        return members.get().omissions().of(field);
    }

    @Override
    public Optional<String> configuredResult(MethodHeader method) {
        return members.get().configuredTypes().accessor(method);
    }

    @Override
    public boolean isOfPolicy(String type) {
        return interest.familyOfPolicy(type);
    }

    @Override
    public boolean isAbovePolicy(String type) {
        return !interest.narrowerOfPolicy(type).isEmpty();
    }

    @Override
    public Set<MemberRef> anchors() {
        return anchors.find();
    }
}
