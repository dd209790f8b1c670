package fr.logement.aides;

import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Le traitement d'une demande, en plusieurs requêtes. */
@RestController
@RequestMapping("/instruction")
class InstructionController {
    private final AvisEnCache avis;
    private final Aides aides;
    private final Bureau bureau;

    InstructionController(AvisEnCache avis, Aides aides, Bureau bureau) {
        this.avis = avis;
        this.aides = aides;
        this.bureau = bureau;
    }

    @PostMapping("/preparation")
    void preparer(@RequestBody Demandeur demandeur) {
        avis.noterQuota("guichet");
        avis.preparer(demandeur.reference(), demandeur.typeDeLogement());
    }

    @PostMapping("/{reference}/automatique")
    void automatique(@PathVariable String reference) {
        String texte = avis.avis(reference).orElse("");
        if (texte.startsWith("NON")) {
            aides.refuser(reference); // CHARTE-501
        }
    }

    @PostMapping("/{reference}/motif")
    void parMotif(@PathVariable String reference) {
        String motif = avis.motif(reference);
        if (Objects.equals(motif, "demande hors délai")) {
            aides.refuser(reference);
        }
    }

    @PostMapping("/{reference}/confirmee")
    void confirmee(@PathVariable String reference) {
        String texte = avis.avis(reference).orElse("sans avis");
        if (bureau.confirmer(reference, texte)) {
            aides.refuser(reference);
        }
    }

    @PostMapping("/{reference}/reprise")
    void reprise(@PathVariable String reference) {
        String texte = avis.reprendre(reference);
        if (texte != null && texte.contains("fraude")) {
            aides.suspendre(reference, "à vérifier"); // CHARTE-501
        }
    }

    @PostMapping("/lot")
    void lot(@RequestBody List<String> references) {
        List<String> textes = avis.plusieurs(references);
        for (int i = 0; i < references.size(); i++) {
            String texte = textes.get(i);
            if (texte != null && texte.startsWith("OUI")) {
                aides.accorder(references.get(i), 200); // CHARTE-501
            }
        }
    }

    @PostMapping("/{reference}/quota")
    void quota(@PathVariable String reference, @RequestParam String agent) {
        if (avis.quotaAtteint(agent)) {
            aides.suspendre(reference, "trop de demandes");
        }
    }
}
