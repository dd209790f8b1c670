package fr.prefecture.guichet.dossiers;

import fr.prefecture.guichet.ia.Interrupteur;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Les dossiers, pour les agents. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/dossiers")
class DossierController {
    private final Dossiers dossiers;
    private final Instruction instruction;
    private final Orientation orientation;
    private final RechercheDeTextes textes;
    private final Interrupteur ia;

    DossierController(
            Dossiers dossiers,
            Instruction instruction,
            Orientation orientation,
            RechercheDeTextes textes,
            Interrupteur ia) {
        this.dossiers = dossiers;
        this.instruction = instruction;
        this.orientation = orientation;
        this.textes = textes;
        this.ia = ia;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void deposer(@RequestBody Dossier dossier) {
        ia.exigerActif();
        dossiers.enregistrer(dossier);
        instruction.controlerLesPieces(dossier);
    }

    @PostMapping("/{numero}/conclusion")
    void conclure(@PathVariable String numero) {
        ia.exigerActif();
        dossiers.chercher(numero).ifPresent(instruction::conclure);
    }

    @GetMapping("/orientation")
    List<String> orienter() {
        ia.exigerActif();
        return orientation.proposer(dossiers.tous());
    }

    @GetMapping("/textes")
    String chercher(@RequestParam String question) {
        ia.exigerActif();
        return textes.chercher(question);
    }
}
