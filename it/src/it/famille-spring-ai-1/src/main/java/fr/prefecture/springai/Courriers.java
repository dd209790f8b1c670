package fr.prefecture.springai;

import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.ai.chat.prompt.SystemPromptTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.util.MimeTypeUtils;
import reactor.core.publisher.Flux;

/** Le client fluide, de toutes les façons. */
@Service
class Courriers {
    private final ChatClient client;

    @Autowired
    @Qualifier("clientLocal")
    private ChatClient local;

    @Autowired
    @Qualifier("clientInterne")
    private ChatClient clientInterne;

    @Value("classpath:/invites/lettre.st")
    private Resource lettre;

    Courriers(ChatClient client) {
        this.client = client;
    }

    String simple(Demandeur demandeur) {
        return client.prompt("Écris à " + demandeur.nom()).call().content(); // CHARTE-401
    }

    String parMessage(Demandeur demandeur) {
        return client.prompt()
                .system("Tu écris des lettres.")
                .user("Écris à " + demandeur.nom())
                .call() // CHARTE-401
                .content();
    }

    String parParametre(Demandeur demandeur) {
        return client.prompt()
                .user(u -> u.text("Écris à {nom} au sujet de {objet}")
                        .params(Map.of("nom", demandeur.nom(), "objet", "son titre")))
                .call() // CHARTE-401
                .content();
    }

    String parConsigne(Demandeur demandeur) {
        return client.prompt()
                .system(s -> s.text(lettre).param("personne", demandeur.nom()))
                .user("Commence.")
                .call() // CHARTE-401
                .content();
    }

    String sansNom(Demandeur demandeur) {
        return client.prompt()
                .user(u -> u.text("Écris au sujet du dossier {ref}").param("ref", demandeur.reference()))
                .call()
                .content();
    }

    String enLocal(Demandeur demandeur) {
        return local.prompt().user("Écris à " + demandeur.nom()).call().content();
    }

    String enInterne(Demandeur demandeur) {
        return clientInterne.prompt().user("Écris à " + demandeur.nom()).call().content();
    }

    Flux<String> enFlux(Demandeur demandeur) {
        return client.prompt().user(demandeur.nom()).stream().content(); // CHARTE-401
    }

    /** Ce qui sert de clé à la mémoire ne part pas. */
    String avecConversation(Demandeur demandeur, String question) {
        return client.prompt()
                .user(question)
                .advisors(a -> a.param("chat_memory_conversation_id", demandeur.nom()))
                .toolContext(Map.of("personne", demandeur.nom()))
                .call()
                .content();
    }

    String avecMessages(Demandeur demandeur) {
        List<Message> messages =
                List.of(new SystemMessage("Tu aides."), new UserMessage("Je suis " + demandeur.nom()));
        return client.prompt(new Prompt(messages)).call().content(); // CHARTE-401
    }

    String avecMessagesAjoutes(Demandeur demandeur) {
        return client.prompt()
                .messages(UserMessage.builder().text(demandeur.courriel()).build())
                .options(ChatOptions.builder().temperature(0.3).maxTokens(200).build())
                .call() // CHARTE-401
                .content();
    }

    String avecPhoto(Demandeur demandeur, Resource photo) {
        return client.prompt()
                .user(u -> u.text("Est-ce " + demandeur.nom() + " ?").media(MimeTypeUtils.IMAGE_PNG, photo))
                .call() // CHARTE-401
                .content();
    }

    record Avis(String sens, int note) {}

    Avis structure(Demandeur demandeur) {
        return client.prompt()
                .user("Évalue " + demandeur.nom())
                .call() // CHARTE-401
                .entity(Avis.class);
    }

    void decider(Demandeur demandeur, Titres titres) {
        Avis avis = clientInterne.prompt()
                .user("Évalue le dossier de " + demandeur.nom())
                .call()
                .entity(Avis.class);
        if ("DEFAVORABLE".equals(avis.sens())) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    void classer(Demandeur demandeur, Titres titres) {
        titres.classer(demandeur, local.prompt("Note le dossier").call().entity(Integer.class)); // CHARTE-501
    }

    @Service
    static class Modele {
        private final ChatModel modele;

        Modele(@Qualifier("openAiChatModel") ChatModel modele) {
            this.modele = modele;
        }

        String gabarit(Demandeur demandeur) {
            Prompt invite = new PromptTemplate("Écris à {nom}").create(Map.of("nom", demandeur.nom()));
            ChatResponse reponse = modele.call(invite); // CHARTE-401
            return reponse.getResult().getOutput().getText();
        }

        String gabaritDeConsigne(Demandeur demandeur) {
            Message consigne = new SystemPromptTemplate("Tu aides {nom}").createMessage(Map.of("nom", demandeur.nom()));
            return modele.call(new Prompt(List.of(consigne, new UserMessage("Bonjour")))) // CHARTE-401
                    .getResult()
                    .getOutput()
                    .getText();
        }

        String texte(Demandeur demandeur) {
            return modele.call("Bonjour " + demandeur.reference());
        }

        Flux<String> flux(Demandeur demandeur) {
            return modele.stream("Bonjour " + demandeur.nom()); // CHARTE-401
        }
    }
}
