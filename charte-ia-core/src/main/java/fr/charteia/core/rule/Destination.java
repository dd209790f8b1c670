package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.declaration.Service;
import fr.charteia.core.message.Text;
import java.util.List;
import java.util.Optional;

/**
 * Where an AI call goes.
 *
 * @param portee who runs what is there
 * @param name what to call it: {@code OpenAI, api.openai.com}
 * @param service the service of the policy that it is, if it is one
 * @param reasons why, the one that counts first; where the address was looked for, when it is not known
 */
public record Destination(Portee portee, String name, Optional<Service> service, List<Text> reasons) {
    public Destination {
        reasons = List.copyOf(reasons);
    }

    /** Whether what is sent leaves the administration, as far as is known. */
    public boolean isExternal() {
        return portee == Portee.EXTERNE || portee == Portee.INDETERMINE;
    }

    /** Its name and the reason that counts. */
    public Text shown() {
        String label = name.isEmpty() ? "" : name + " ";
        Text reason = reasons.isEmpty() ? new Text("", "") : reasons.get(0);
        boolean plain = reason.fr().isBlank();
        String unknownFr = name.isEmpty() ? "IA d'adresse inconnue " : label;
        String unknownEn = name.isEmpty() ? "AI of unknown address " : label;
        return new Text(
                (unknownFr + (plain ? "" : "(" + reason.fr() + ")")).strip(),
                (unknownEn + (plain ? "" : "(" + reason.en() + ")")).strip());
    }
}
