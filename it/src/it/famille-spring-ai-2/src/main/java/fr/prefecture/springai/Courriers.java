package fr.prefecture.springai;

import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/** Le client fluide de la version 2. */
@Service
record Courriers(
        @Qualifier("externe") ChatClient externe,
        @Qualifier("interne") ChatClient interne,
        @Qualifier("local") ChatClient local,
        Registre registre) {

    String ecrire(Demandeur demandeur) {
        return externe.prompt().user("Écris à " + demandeur.nom()).call().content(); // CHARTE-401
    }

    String ecrireEnInterne(Demandeur demandeur) {
        return interne.prompt().user("Écris à " + demandeur.nom()).call().content();
    }

    String ecrireSurPlace(Demandeur demandeur) {
        return local.prompt("Écris à " + demandeur.nom()).call().content();
    }

    String sansNom(Demandeur demandeur) {
        return externe.prompt().user("Dossier " + demandeur.reference()).call().content();
    }

    String avecOptions(Demandeur demandeur) {
        return externe.prompt()
                .user(u -> u.text("Écris à {qui}").param("qui", demandeur.nom()))
                .options(OpenAiChatOptions.builder().temperature(0.1).maxTokens(100))
                .call() // CHARTE-401
                .content();
    }

    Flux<String> enFlux(Demandeur demandeur) {
        return externe.prompt()
                .system("Tu parles à " + demandeur.courriel())
                .user("Bonjour")
                .stream() // CHARTE-401
                .content();
    }

    String gabarit(Demandeur demandeur) {
        Prompt invite = PromptTemplate.builder()
                .template("Né le {date}")
                .variables(Map.of("date", demandeur.naissance()))
                .build()
                .create();
        return externe.prompt(invite).call().content(); // CHARTE-401
    }

    record Avis(boolean favorable, String motif) {}

    void decider(Demandeur demandeur, Titres titres) {
        Avis avis = interne.prompt("Faut-il accepter ?").call().entity(Avis.class);
        if (!avis.favorable()) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    record Demande(String reference) {}

    String avecOutils(String question) {
        return externe.prompt(question)
                .tools(new OutilsExternes(registre))
                .toolCallbacks(FunctionToolCallback.builder("nom", (Demande d) -> registre.parReference(d.reference())
                                .map(Demandeur::nom)
                                .orElse("")) // CHARTE-401
                        .inputType(Demande.class)
                        .build())
                .call()
                .content();
    }

    String avecOutilsSurPlace(String question) {
        return local.prompt(question).tools(new OutilsLocaux(registre)).call().content();
    }

    record OutilsExternes(Registre registre) {
        @Tool(description = "Courriel")
        String courriel(String reference) {
            return registre.parReference(reference).map(Demandeur::courriel).orElse(""); // CHARTE-401
        }
    }

    record OutilsLocaux(Registre registre) {
        @Tool(description = "Courriel")
        String courriel(String reference) {
            return registre.parReference(reference).map(Demandeur::courriel).orElse("");
        }
    }
}
