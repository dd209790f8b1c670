package fr.etatcivil.actes;

import jakarta.jms.ConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.annotation.EnableJms;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.jms.listener.adapter.MessageListenerAdapter;
import org.springframework.jms.support.converter.MappingJackson2MessageConverter;
import org.springframework.jms.support.converter.MessageConverter;
import org.springframework.jms.support.converter.MessageType;

@Configuration
@EnableJms
class ConfigurationJms {
    @Bean
    MessageConverter convertisseur() {
        MappingJackson2MessageConverter convertisseur = new MappingJackson2MessageConverter();
        convertisseur.setTargetType(MessageType.TEXT);
        convertisseur.setTypeIdPropertyName("_type");
        return convertisseur;
    }

    @Bean
    JmsTemplate gabarit(ConnectionFactory fabrique, MessageConverter convertisseur) {
        JmsTemplate gabarit = new JmsTemplate(fabrique);
        gabarit.setMessageConverter(convertisseur);
        return gabarit;
    }

    @Bean
    DefaultJmsListenerContainerFactory conteneurs(ConnectionFactory fabrique, MessageConverter convertisseur) {
        DefaultJmsListenerContainerFactory conteneurs = new DefaultJmsListenerContainerFactory();
        conteneurs.setConnectionFactory(fabrique);
        conteneurs.setMessageConverter(convertisseur);
        return conteneurs;
    }

    @Bean
    DefaultMessageListenerContainer annonces(ConnectionFactory fabrique, Crieur crieur) {
        MessageListenerAdapter adaptateur = new MessageListenerAdapter(crieur);
        adaptateur.setDefaultListenerMethod("annoncer");
        DefaultMessageListenerContainer conteneur = new DefaultMessageListenerContainer();
        conteneur.setConnectionFactory(fabrique);
        conteneur.setDestinationName(Files.ANNONCES);
        conteneur.setMessageListener(adaptateur);
        return conteneur;
    }
}
