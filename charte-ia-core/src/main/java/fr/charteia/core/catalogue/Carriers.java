package fr.charteia.core.catalogue;

import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * How values travel through a type that only carries them: messages, requests, responses and their builders. What a
 * constructor, a factory or a setter is given is in the object; what any other method answers comes from the object. One
 * line of the catalogue thus speaks of a class with hundreds of methods, and of those that a later version adds.
 */
final class Carriers {
    /** Methods that make another object out of the whole of this one. */
    private static final Set<String> MAKES_ANOTHER = Set.of("toBuilder", "mutate", "copy", "clone");

    private static final String CONSUMER = "java/util/function/Consumer";
    private static final Set<String> FUNCTIONS =
            Set.of("java/util/function/Function", "java/util/function/UnaryOperator");
    private static final Place THIS = Place.self();
    private static final Place RESULT = Place.result();

    private Carriers() {}

    static List<Propagation> propagations(Call call, String id) {
        List<Propagation> flows = new ArrayList<>();
        boolean makes = call.isStatic() && call.result().getSort() != Type.VOID;
        Place carrier = makes ? RESULT : THIS;
        boolean stores = call.isConstructor()
                || makes
                || call.fluent()
                || (call.result().getSort() == Type.VOID && !call.isStatic());
        List<Type> parameters = call.parameters();
        for (int i = 0; stores && i < parameters.size(); i++) {
            store(parameters.get(i), Place.argument(i), carrier, id, flows);
        }
        if (!call.isStatic() && call.result().getSort() != Type.VOID) {
            flows.add(answer(call, id));
        }
        return flows;
    }

    private static void store(Type type, Place argument, Place carrier, String id, List<Propagation> flows) {
        String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
        if (name.equals(CONSUMER)) {
            flows.add(new Propagation(carrier, below(argument, new Place.Step.CallbackParameter(0)), Sort.VALUE, id));
        } else if (FUNCTIONS.contains(name)) {
            flows.add(new Propagation(carrier, below(argument, new Place.Step.CallbackParameter(0)), Sort.VALUE, id));
            flows.add(new Propagation(
                    below(argument, new Place.Step.CallbackResult()),
                    below(carrier, new Place.Step.Element()),
                    Sort.VALUE,
                    id));
        } else {
            flows.add(new Propagation(argument, below(carrier, new Place.Step.Element()), Sort.VALUE, id));
        }
    }

    private static Propagation answer(Call call, String id) {
        if (call.ref().name().startsWith("build")
                || MAKES_ANOTHER.contains(call.ref().name())) {
            return new Propagation(THIS, below(RESULT, new Place.Step.Element()), Sort.VALUE, id);
        }
        if (call.fluent()) {
            return new Propagation(THIS, RESULT, Sort.VALUE, id);
        }
        Sort sort = call.result().getSort() == Type.BOOLEAN || call.ref().name().equals("hashCode")
                ? Sort.MEASURE
                : Sort.CONTENT;
        return new Propagation(below(THIS, new Place.Step.Everything()), RESULT, sort, id);
    }

    private static Place below(Place place, Place.Step step) {
        List<Place.Step> steps = new ArrayList<>(place.steps());
        steps.add(step);
        return new Place(place.root(), place.argument(), steps);
    }
}
