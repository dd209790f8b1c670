package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Derogation;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as a rule reports it: what it says, and where in the code or in a file. The rest is the same for all rules. */
final class Draft {
    private final Where where;
    private @Nullable Text message;
    private Text subject = new Text("", "");
    private @Nullable Text advice;
    private final List<List<Hop>> traces = new ArrayList<>();
    private @Nullable Severity limit;
    private String source = "";
    private String target = "";
    private Optional<Derogation> fieldWaiver = Optional.empty();

    private Draft(Where where) {
        this.where = where;
    }

    /** Where a finding is. */
    sealed interface Where {
        /** At an instruction, where that line names the member. */
        record Code(Site site, String member) implements Where {}

        /** At a declaration: a class (no name), a method or a field, or a package by its {@code package-info}. */
        record Declaration(MemberRef member, String annotation) implements Where {}

        /** In a file that is no code; {@code key} says what of it, whatever its line. */
        record File(Location location, String key) implements Where {}
    }

    /** Where the line of the instruction names the member. */
    static Draft at(Site site, String member) {
        return new Draft(new Where.Code(site, member));
    }

    /** Where an AI is called; for a tool, where it answers. */
    static Draft at(AiCallSite call) {
        return at(call.site(), call.tool() ? "" : call.callee().name());
    }

    /** At the annotation of that simple name on the element, or at the element. */
    static Draft at(MemberRef element, String annotation) {
        return new Draft(new Where.Declaration(element, annotation));
    }

    static Draft at(Location location, String key) {
        return new Draft(new Where.File(location, key));
    }

    /** What is wrong; the rule's title when nothing is said. */
    Draft says(String fr, String en) {
        message = new Text(fr, en);
        return this;
    }

    /** What it is about, in one line. */
    Draft about(Text text) {
        subject = text;
        return this;
    }

    /** What to do; the rule's advice when nothing is said. */
    Draft advising(String fr, String en) {
        advice = new Text(fr, en);
        return this;
    }

    /** The flows behind it, the one to show first. */
    Draft along(FlowGroup group) {
        group.flows().stream().map(Flow::trace).forEach(traces::add);
        fieldWaiver = group.fieldWaiver();
        return this;
    }

    /** The flows behind it, the one to show first. */
    Draft along(List<Flow> flows) {
        flows.stream().map(Flow::trace).forEach(traces::add);
        return this;
    }

    /** The way behind it; an empty one is none. */
    Draft by(List<Hop> trace) {
        if (!trace.isEmpty()) {
            traces.add(List.copyOf(trace));
        }
        return this;
    }

    /** At most so grave, whatever the rule weighs. */
    Draft atMost(Severity most) {
        limit = most;
        return this;
    }

    /** What tells the finding from others of the same rule in the same member: words that stay when code moves. */
    Draft between(String from, String to) {
        source = from;
        target = to;
        return this;
    }

    Where where() {
        return where;
    }

    Text message(RuleDescriptor rule) {
        return Objects.requireNonNullElse(message, rule.title());
    }

    Text subject() {
        return subject;
    }

    Text advice(RuleDescriptor rule) {
        return Objects.requireNonNullElse(advice, rule.advice());
    }

    List<List<Hop>> traces() {
        return traces;
    }

    Optional<Severity> limit() {
        return Optional.ofNullable(limit);
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    /** The waiver on the field from which the flows come, when that is what all of them share. */
    Optional<Derogation> fieldWaiver() {
        return fieldWaiver;
    }
}
