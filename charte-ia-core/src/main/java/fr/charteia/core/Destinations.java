package fr.charteia.core;

import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.flow.AiCallSite;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.rule.Destination;
import fr.charteia.core.rule.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where AI calls go. */
record Destinations(Knowledge knowledge, Policy policy) implements Function<AiCallSite, Destination> {
    @Override
    public Destination apply(AiCallSite call) {
        CallModel.AiCall model = call.model();
        Destination.Reach reach = model.portee() == null
                ? Destination.Reach.INDETERMINE
                : Destination.Reach.valueOf(model.portee().toUpperCase(Locale.ROOT));
        return new Destination(reach, model.library(), new Text("", ""), Optional.empty(), List.of());
    }
}
