package fr.canaux;

import dev.langchain4j.model.chat.ChatModel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.UserSnowflake;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Le salon des usagers, sur Discord. */
public class Salon extends ListenerAdapter {
    private final ChatModel modele = Modele.externe();

    @Override
    public void onMessageReceived(MessageReceivedEvent message) {
        modele.chat("Salue " + message.getMember().getEffectiveName()); // CHARTE-401
        modele.chat("Présente le salon " + message.getGuild().getName());
        String avis = modele.chat("Ce message est-il une injure ? " + message.getMessage().getContentRaw());
        if (avis.startsWith("OUI")) {
            message.getMember().timeoutFor(Duration.ofHours(1)).queue(); // CHARTE-501
            message.getGuild().ban(message.getAuthor(), 1, TimeUnit.DAYS).queue(); // CHARTE-501
        } else {
            message.getChannel().sendMessage("Merci").queue();
        }
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent commande) {
        modele.chat("Écris à " + commande.getOption("courriel").getAsString()); // CHARTE-401
        modele.chat("Appelle " + commande.getOption("telephone", OptionMapping::getAsString)); // CHARTE-401
        modele.chat("Présente le " + commande.getOption("guichet").getAsString());
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent formulaire) {
        modele.chat("Appelle " + formulaire.getValue("telephone").getAsString()); // CHARTE-401
        String reponse = modele.chat("Présente le " + formulaire.getValue("guichet").getAsString());
        formulaire.reply(reponse).queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent bouton) {
        bouton.getGuild().ban(UserSnowflake.fromId(bouton.getComponentId()), 0, TimeUnit.DAYS).queue();
    }
}
