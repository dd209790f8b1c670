package fr.prefecture.bureau.lettres;

import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.prefecture.bureau.decisions.Titres;
import fr.prefecture.bureau.domaine.Usager;
import fr.prefecture.bureau.passerelle.Passerelle;

@SystemeIA(id = "lettres")
public class Lettres {
    private final Passerelle passerelle = new Passerelle();
    private final Titres titres = new Titres();

    public void refuserEnsemble(Usager usager) {
        titres.refuser(titres.relire(passerelle.proposer(usager)));
    }

    public void refuserSeul(Usager usager) {
        titres.refuser(passerelle.proposer(usager)); // CHARTE-501 une_personne_decide
    }

    public void motiver(Usager usager) {
        titres.motiver(passerelle.proposer(usager)); // le_texte_d_une_ia_n_est_pas_un_motif
    }

    public String enDirect(String question) {
        return OpenAiChatModel.builder().baseUrl("https://api.openai.com/v1").maxTokens(400).build().chat(question); // la_passerelle_seule_appelle_l_ia
    }

    public String parDerogation(String question) {
        return OpenAiChatModel.builder().baseUrl("https://api.openai.com/v1").maxTokens(400).build().chat(question);
    }
}
