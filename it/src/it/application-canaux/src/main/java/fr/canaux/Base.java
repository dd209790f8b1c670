package fr.canaux;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import picocli.CommandLine.Option;

/** La base, que la ligne de commande nomme. */
public class Base {
    @Option(names = "--base")
    private String adresse;

    Connection ouvrir() throws SQLException {
        return DriverManager.getConnection(adresse);
    }
}
