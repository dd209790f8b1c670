package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What reaches a sink of a method or of what it calls, in terms of what the method is given.
 *
 * @param sink the sink
 * @param taints the labels that reach it; those marked {@link Mark#CONTROL} decide whether it is reached
 * @param calls the way from the method to the sink, through calls only
 * @param clients for an AI call: what the client may be
 * @param approved for a decision: the labels that a person has approved whenever it is reached. The caller may know that what
 *     reaches it by another way, taken along by a function that is called there, is the same.
 * @param answered for a decision: the labels about which a person was asked whenever it is reached, which depends on what they said
 */
public record SinkHit(
        Sink sink, Taints taints, Chain calls, Set<Client> clients, Set<Label> approved, Set<Label> answered) {
    public SinkHit {
        taints = taints.filter(taint -> !taint.isOver());
    }

    /** A sink before which no approval counts. */
    public SinkHit(Sink sink, Taints taints, Chain calls, Set<Client> clients) {
        this(sink, taints, calls, clients, Set.of(), Set.of());
    }

    /** A place that values should not reach unseen. */
    public sealed interface Sink {
        /** Where. */
        Site site();

        /** A call of an AI, or the return of a tool. */
        record Ai(Site site, MemberRef callee, CallModel.AiCall model, boolean tool) implements Sink {
            public Ai {
                site = site.instruction();
            }
        }

        /**
         * A decision.
         *
         * @param ruled whether what decides that it is reached counts too, rather than only what it is given
         * @param ofAnswers whether it counts only as far as what it is given is what an AI answered: anything else was told where it was made
         */
        record Decision(Site site, String what, CallModel.Decision decision, boolean ruled, boolean ofAnswers)
                implements Sink {
            public Decision {
                site = site.instruction();
            }

            public Decision(Site site, String what, CallModel.Decision decision, boolean ruled) {
                this(site, what, decision, ruled, false);
            }

            /** What of it counts. */
            public Taints counting(Taints reaching) {
                return ofAnswers ? reaching.filter(taint -> !taint.has(Mark.CONTROL)) : reaching;
            }

            /** The same where a call is a decision by itself: what decides that it is called is told of that. */
            public Decision told() {
                return new Decision(site, what, decision, false);
            }
        }

        /** Another. */
        record Other(Site site, String what, CallModel.SinkKind kind) implements Sink {
            public Other {
                site = site.instruction();
            }
        }
    }

    /** What an AI call's client may be. */
    public sealed interface Client {
        /**
         * Known here.
         *
         * @param type internal name of the client's type
         * @param address the address it was given; {@link Constant#NONE} when it was given none
         */
        record Known(String type, Constant address, Site where, Tools tools) implements Client {
            public Known {
                where = where.instruction();
            }
        }

        /** Whatever the caller passes there, declared as that type. */
        record Passed(AccessPath path, String type, Tools tools) implements Client {}

        /**
         * What bears a mark if whoever is passed it says so: a writer that is the answer to a request.
         *
         * @param mark what is borne, 1 where it is
         */
        record Bearer(Constant mark) implements Client {
            @Override
            public Tools tools() {
                return Tools.NONE;
            }

            /** Whether it surely bears it, or one of those that it may be does. */
            public boolean bears() {
                return mark.values()
                        .filter(all -> all.stream().anyMatch(Integer.valueOf(1)::equals))
                        .isPresent();
            }
        }

        /** The tools that ride along with the client. */
        Tools tools();

        /** Whether the code names the host of its address, whoever calls. */
        default boolean isOfNamedHost() {
            return this instanceof Known known && NamedHosts.areIn(known.address());
        }

        /** The same client with more tools. */
        default Client with(Tools more) {
            if (more.equals(Tools.NONE) || this instanceof Bearer) {
                return this;
            }
            Tools all = tools().plus(more);
            return this instanceof Known known
                    ? new Known(known.type(), known.address(), known.where(), all)
                    : new Passed(((Passed) this).path(), ((Passed) this).type(), all);
        }
    }

    /** The same, once it is known on whose answers it depends. */
    public SinkHit answered(Taints reaching, Set<Label> by) {
        Set<Label> all = new LinkedHashSet<>(answered);
        all.addAll(by);
        return new SinkHit(sink, reaching, calls, clients, approved, all);
    }

    /** Whether which object the caller passes at a path decides whether it is reached, or with what; not whether there is one at all. */
    public boolean isDecidedBy(AccessPath path) {
        return !taints.filter(
                        taint -> isPassed(taint.label(), path) && taint.has(Mark.CONTROL) && !taint.has(Mark.PRESENCE))
                .isEmpty();
    }

    private static boolean isPassed(Label label, AccessPath path) {
        return label instanceof Label.Input input && input.path().equals(path)
                || label instanceof Label.Choice choice && choice.path().equals(path);
    }

    /** Whether it is given what the caller passes at a path, or what came of it. */
    public boolean isGiven(AccessPath path) {
        return taints.labels().contains(new Label.Input(path));
    }

    public SinkHit join(SinkHit other) {
        Set<Client> all = new LinkedHashSet<>(clients);
        all.addAll(other.clients);
        return new SinkHit(
                sink,
                taints.union(other.taints),
                other.calls.length() < calls.length() ? other.calls : calls,
                all,
                ApprovedLabels.common(approved, other.approved),
                ApprovedLabels.common(answered, other.answered));
    }

    boolean sameAs(SinkHit other) {
        return sink.equals(other.sink)
                && taints.equals(other.taints)
                && clients.equals(other.clients)
                && approved.equals(other.approved)
                && answered.equals(other.answered);
    }
}
