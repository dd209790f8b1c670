package fr.logement.aides;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ce que la caisse décide. */
@Service
class Aides {
    private static final Logger LOG = LoggerFactory.getLogger(Aides.class);

    @EffetJuridique(Effet.REFUS)
    void refuser(String reference) {
        LOG.info("refus {}", reference);
    }

    @EffetJuridique(Effet.ATTRIBUTION)
    void accorder(String reference, int montant) {
        LOG.info("accord {} {}", reference, montant);
    }

    @EffetJuridique(Effet.SUSPENSION)
    void suspendre(String reference, String motif) {
        LOG.info("suspension {} {}", reference, motif);
    }

    @EffetJuridique(Effet.CLASSEMENT)
    void classer(List<String> references) {
        LOG.info("classement de {} demandes", references.size());
    }
}
