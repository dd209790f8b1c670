package fr.bourses.nuage;

import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;

/** Les machines à états de l'agence. */
public class Etapes {
    private final SfnClient client;

    public Etapes(SfnClient client) {
        this.client = client;
    }

    public void lancer(String entree) {
        client.startExecution(r -> r.stateMachineArn("arn:bourses").input(entree));
    }

    public GetActivityTaskResponse tache() {
        return client.getActivityTask(r -> r.activityArn("arn:relecture"));
    }

    public void finir(String jeton, String sortie) {
        client.sendTaskSuccess(r -> r.taskToken(jeton).output(sortie));
    }

    public String sortie(String execution) {
        DescribeExecutionResponse reponse = client.describeExecution(r -> r.executionArn(execution));
        return reponse.output();
    }
}
