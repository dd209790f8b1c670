package fr.charteia.core;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.ClientType;
import fr.charteia.core.model.Delivery;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Models;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a project, with a question put in: other sources and sinks than the charter's. How values travel stays the
 * same.
 */
final class AskedModels implements Models {
    private final Models known;
    private final ClassIndex index;
    private final Optional<Set<MemberRef>> sources;
    private final Set<MemberRef> sinks;

    /**
     * A question.
     *
     * @param sources the members that give the values in question; none for the output of AIs
     * @param sinks the members that must not get them
     */
    AskedModels(Models known, ClassIndex index, Optional<Set<MemberRef>> sources, Set<MemberRef> sinks) {
        this.known = known;
        this.index = index;
        this.sources = sources.map(Set::copyOf);
        this.sinks = Set.copyOf(sinks);
    }

    @Override
    public boolean isOfPolicy(String type) {
        return known.isOfPolicy(type);
    }

    @Override
    public boolean isAbovePolicy(String type) {
        return known.isAbovePolicy(type);
    }

    @Override
    public List<Delivery> delivered(FieldHeader field) {
        return known.delivered(field);
    }

    @Override
    public Injection injection(List<AnnotationFact> bearing) {
        return known.injection(bearing);
    }

    @Override
    public boolean makesForContainers(String annotation) {
        return known.makesForContainers(annotation);
    }

    @Override
    public Set<List<String>> wrapping(String list) {
        return known.wrapping(list);
    }

    @Override
    public boolean isWrapping(String key) {
        return known.isWrapping(key);
    }

    @Override
    public boolean isLeftOut(MemberRef field) {
        return known.isLeftOut(field);
    }

    @Override
    public Set<MemberRef> componentsAsked() {
        return known.componentsAsked();
    }

    @Override
    public CallModel call(MemberRef callee) {
        CallModel model = known.call(callee);
        return new CallModel(
                model.known(),
                model.neutral(),
                model.propagations(),
                model.sequence(),
                model.callbacks(),
                isSource(callee) ? List.of(new CallModel.Source(Place.result(), fact(callee))) : List.of(),
                sources.isPresent() ? List.of() : model.aiCalls(),
                Optional.empty(),
                model.validation(),
                model.shown(),
                List.of(),
                List.of(),
                among(callee, sinks) ? List.of(everyArgument()) : List.of(),
                model.settings(),
                model.kept(),
                model.mention());
    }

    private static CallModel.Sink everyArgument() {
        return new CallModel.Sink(
                CallModel.SinkKind.DANGEROUS_OPERATION, new Place(Place.Root.ARGUMENT, Place.EVERY, List.of()));
    }

    private boolean isSource(MemberRef member) {
        return sources.filter(asked -> among(member, asked)).isPresent();
    }

    /** As the code names the member, or where it is declared. */
    private boolean among(MemberRef member, Set<MemberRef> asked) {
        return asked.contains(member)
                || declared(member).filter(asked::contains).isPresent();
    }

    private Optional<MemberRef> declared(MemberRef member) {
        return member.isMethod()
                ? index.resolveMethod(member.owner(), member.name(), member.descriptor())
                        .map(MethodHeader::ref)
                : index.resolveField(member.owner(), member.name(), member.descriptor())
                        .map(field -> field.ref());
    }

    private static Fact fact(MemberRef member) {
        return new Fact.PersonalData(member.simpleName(), Fact.Certainty.MODEL, List.of(), "");
    }

    @Override
    public List<Fact> field(MemberRef field) {
        return isSource(field) ? List.of(fact(field)) : List.of();
    }

    @Override
    public List<Fact> parameter(MethodHeader method, int parameter) {
        return List.of();
    }

    @Override
    public List<Fact> type(String internalName) {
        return List.of();
    }

    @Override
    public Optional<CallModel.Decision> fieldDecision(MemberRef field) {
        return among(field, sinks)
                ? Optional.of(new CallModel.Decision(List.of(), fact(field).what(), Fact.Certainty.MODEL))
                : Optional.empty();
    }

    @Override
    public Optional<ClientType> client(String internalName) {
        return known.client(internalName);
    }

    @Override
    public Optional<CallModel.AiCall> tool(MethodHeader method) {
        return sources.isPresent() ? Optional.empty() : known.tool(method);
    }

    @Override
    public Optional<String> store(String internalName) {
        return known.store(internalName);
    }

    @Override
    public Optional<String> configuredValue(List<AnnotationFact> annotations) {
        return known.configuredValue(annotations);
    }

    @Override
    public Set<MemberRef> anchors() {
        Set<MemberRef> anchors = new TreeSet<>(sinks);
        if (sources.isEmpty()) {
            anchors.addAll(known.anchors());
        }
        return anchors;
    }
}
