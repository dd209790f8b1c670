package fr.bourses.nuage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** Les files de l'agence. */
public class Files {
    private static final String AVIS = "https://sqs.eu-west-3.amazonaws.com/1/avis";
    private static final String DEMANDES = "https://sqs.eu-west-3.amazonaws.com/1/demandes";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SqsClient client;

    public Files(SqsClient client) {
        this.client = client;
    }

    public void deposer(Demande demande) throws JsonProcessingException {
        String corps = JSON.writeValueAsString(demande);
        client.sendMessage(r -> r.queueUrl(DEMANDES).messageBody(corps));
    }

    public List<Demande> demandes() throws JsonProcessingException {
        ReceiveMessageResponse reponse = client.receiveMessage(r -> r.queueUrl(DEMANDES).maxNumberOfMessages(10).waitTimeSeconds(20));
        List<Demande> demandes = new ArrayList<>();
        for (Message message : reponse.messages()) {
            demandes.add(JSON.readValue(message.body(), Demande.class));
            client.deleteMessage(r -> r.queueUrl(DEMANDES).receiptHandle(message.receiptHandle()));
        }
        return demandes;
    }

    public void rendre(String numero, String avis, String redacteur) {
        client.sendMessage(SendMessageRequest.builder()
                .queueUrl(AVIS)
                .messageBody(avis)
                .messageAttributes(Map.of(
                        "numero", MessageAttributeValue.builder().dataType("String").stringValue(numero).build(),
                        "redacteur", MessageAttributeValue.builder().dataType("String").stringValue(redacteur).build()))
                .build());
    }

    public List<Message> avis() {
        return client.receiveMessage(ReceiveMessageRequest.builder()
                        .queueUrl(AVIS)
                        .messageAttributeNames("All")
                        .build())
                .messages();
    }
}
