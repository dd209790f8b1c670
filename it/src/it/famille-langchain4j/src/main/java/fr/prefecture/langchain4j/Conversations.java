package fr.prefecture.langchain4j;

import static dev.langchain4j.data.message.SystemMessage.systemMessage;
import static dev.langchain4j.data.message.UserMessage.userMessage;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.input.Prompt;
import dev.langchain4j.model.input.PromptTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Le modèle appelé à la main, de toutes les façons qu'offre ChatModel. */
class Conversations {
    private final ChatModel openai = Modeles.openai();
    private final ChatModel interne = Modeles.interne();
    private final ChatModel local = Modeles.local();

    String texte(Demandeur demandeur) {
        return openai.chat("Écris un courrier à " + demandeur.nom()); // CHARTE-401
    }

    String texteInterne(Demandeur demandeur) {
        return interne.chat("Écris un courrier à " + demandeur.nom());
    }

    String texteLocal(Demandeur demandeur) {
        return local.chat("Écris un courrier à " + demandeur.nom());
    }

    String texteSansNom(Demandeur demandeur) {
        return openai.chat("Écris un courrier pour le dossier " + demandeur.reference());
    }

    String messages(Demandeur demandeur) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(systemMessage("Tu aides un agent."));
        messages.add(userMessage(String.format("La personne est née le %tF.", demandeur.naissance())));
        ChatResponse reponse = openai.chat(messages); // CHARTE-401
        AiMessage message = reponse.aiMessage();
        return message.text();
    }

    String messagesVariables(Demandeur demandeur) {
        return openai.chat(systemMessage("Tu aides " + demandeur.nom()), userMessage("Bonjour")) // CHARTE-401
                .aiMessage()
                .text();
    }

    String requete(Demandeur demandeur) {
        ChatRequest requete = ChatRequest.builder()
                .messages(systemMessage("Réponds en JSON."), userMessage(demandeur.courriel()))
                .temperature(0.2)
                .responseFormat(ResponseFormat.builder().type(ResponseFormatType.JSON).build())
                .build();
        return openai.chat(requete).aiMessage().text(); // CHARTE-401
    }

    String requeteInterne(Demandeur demandeur) {
        ChatRequest requete = ChatRequest.builder()
                .messages(systemMessage("Réponds en JSON."), userMessage(demandeur.courriel()))
                .maxOutputTokens(200)
                .build();
        return interne.chat(requete).aiMessage().text();
    }

    String gabarit(Demandeur demandeur) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("dossier", demandeur.reference());
        variables.put("personne", demandeur.nom());
        Prompt invite = PromptTemplate.from("Résume le dossier {{dossier}} de {{personne}}.").apply(variables);
        return openai.chat(invite.toUserMessage()).aiMessage().text(); // CHARTE-401
    }

    String gabaritSansNom(Demandeur demandeur) {
        Prompt invite = PromptTemplate.from("Résume le dossier {{it}}.").apply(demandeur.reference());
        return openai.chat(invite.toUserMessage()).aiMessage().text();
    }

    String plusieursContenus(Demandeur demandeur, String imageEnBase64) {
        UserMessage message = UserMessage.from(
                TextContent.from("Cette photo est-elle celle de " + demandeur.nom() + " ?"),
                ImageContent.from(imageEnBase64, "image/png"));
        return openai.chat(message).aiMessage().text(); // CHARTE-401
    }

    String auteurDuMessage(Demandeur demandeur) {
        UserMessage message = UserMessage.from(demandeur.nom(), "Où en est mon dossier ?");
        return openai.chat(message).aiMessage().text(); // CHARTE-401
    }

    String conversationQuiContinue(Demandeur demandeur, String question) {
        List<ChatMessage> fil = new ArrayList<>(List.of(systemMessage("Tu aides un agent.")));
        fil.add(userMessage("Je m'occupe de " + demandeur.nom()));
        fil.add(interne.chat(fil).aiMessage());
        fil.add(userMessage(question));
        return openai.chat(fil).aiMessage().text(); // CHARTE-401
    }
}
