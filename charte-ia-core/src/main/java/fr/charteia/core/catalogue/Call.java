package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Place;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * One method as it is called, and how rows that speak of many methods are said of this one.
 *
 * @param ref the reference
 * @param isStatic whether it has no receiver
 * @param fluent whether its result is of the receiver's type, or of one that the receiver has
 */
record Call(MemberRef ref, boolean isStatic, boolean fluent) {
    /** What a trace and a finding call the method of that type: {@code Annuaire.chercher()}. */
    String what(String spoken) {
        String type = spoken.substring(spoken.lastIndexOf('.') + 1);
        return ref.name().equals("<init>") ? "new " + type : type + '.' + ref.name() + "()";
    }

    /** Whether the place exists: the result of a method without one does not. */
    boolean has(Place place) {
        return place.root() != Place.Root.RESULT || !ref.descriptor().endsWith(")V");
    }

    /** The place as this method has it: what a constructor gives is the new object. */
    Place here(Place place) {
        return isConstructor() && place.root() == Place.Root.RESULT
                ? new Place(Place.Root.THIS, 0, place.steps())
                : place;
    }

    boolean isConstructor() {
        return ref.name().equals("<init>");
    }

    List<Type> parameters() {
        return List.of(Type.getArgumentTypes(ref.descriptor()));
    }

    Type result() {
        return Type.getReturnType(ref.descriptor());
    }

    List<Propagation> propagations(CallRows.Found row) {
        String id = row.type() + '#' + ref.name();
        if (row.effect() instanceof Effect.Carrier) {
            return Carriers.propagations(this, id);
        }
        if (row.effect() instanceof Effect.Flows flows) {
            return flows.propagations().stream()
                    .map(flow -> new Propagation(
                            here(flow.from()), here(flow.to()), flow.sort(), id, flow.wanting(), flow.raised()))
                    .filter(flow -> has(flow.from()) && has(flow.to()) && exists(flow.from()) && exists(flow.to()))
                    .toList();
        }
        return List.of();
    }

    /** A call of an AI whose answer is where this method has it. */
    CallModel.AiCall asked(CallModel.AiCall ai) {
        return isConstructor()
                ? new CallModel.AiCall(
                        ai.library(),
                        ai.genre(),
                        ai.sends(),
                        ai.returns().stream().map(this::here).toList(),
                        ai.chooses().stream().map(this::here).toList(),
                        ai.service(),
                        ai.host(),
                        ai.portee(),
                        List.of())
                : ai;
    }

    private boolean exists(Place place) {
        return place.root() != Place.Root.ARGUMENT
                || place.argument() == Place.EVERY
                || place.argument() < parameters().size();
    }

    /** Whether this overload has all that the method is called on and with. */
    boolean has(CallModel.Callback callback) {
        return exists(callback.on()) && callback.with().stream().allMatch(this::exists);
    }

    List<CallModel.Source> sources(CallRows.Found row) {
        if (row.effect() instanceof Effect.Personal personal) {
            Fact fact = new Fact.PersonalData(
                    what(row.type()), row.certainty(), personal.categories(), personal.finalite());
            return personal.places().stream()
                    .map(this::here)
                    .filter(this::has)
                    .map(place -> new CallModel.Source(place, fact))
                    .toList();
        }
        if (row.effect() instanceof Effect.Sensitive sensitive) {
            Fact fact = new Fact.SensitiveInformation(what(row.type()), row.certainty(), sensitive.niveau());
            return sensitive.places().stream()
                    .map(this::here)
                    .filter(this::has)
                    .map(place -> new CallModel.Source(place, fact))
                    .toList();
        }
        return List.of();
    }
}
