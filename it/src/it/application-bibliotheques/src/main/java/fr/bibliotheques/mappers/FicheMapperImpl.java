package fr.bibliotheques.mappers;

import javax.annotation.processing.Generated;

@Generated(
    value = "org.mapstruct.ap.MappingProcessor",
    date = "2026-11-29T12:38:02+0000",
    comments = "version: 1.6.3, compiler: javac, environment: Java 17.0.21 (Debian)"
)
public class FicheMapperImpl implements FicheMapper {

    @Override
    public FicheDto versFiche(Dossier d) {
        if ( d == null ) {
            return null;
        }

        FicheDto ficheDto = new FicheDto();

        ficheDto.setLibelle( d.getNom() );
        ficheDto.setNom( d.getNom() );
        ficheDto.setTheme( d.getTheme() );
        ficheDto.setAvis( d.getAvis() );
        ficheDto.setEtape( d.getEtape() );

        return ficheDto;
    }

    @Override
    public FicheDto versFicheSansNom(Dossier d) {
        if ( d == null ) {
            return null;
        }

        FicheDto ficheDto = new FicheDto();

        ficheDto.setLibelle( d.getTheme() );
        ficheDto.setTheme( d.getTheme() );
        ficheDto.setAvis( d.getAvis() );
        ficheDto.setEtape( d.getEtape() );

        return ficheDto;
    }

    @Override
    public void mettreAJour(Dossier d, FicheDto f) {
        if ( d == null ) {
            return;
        }

        f.setNom( d.getNom() );
        f.setTheme( d.getTheme() );
        f.setAvis( d.getAvis() );
        f.setEtape( d.getEtape() );
    }
}
