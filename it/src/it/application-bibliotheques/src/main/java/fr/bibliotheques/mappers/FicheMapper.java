package fr.bibliotheques.mappers;
import org.mapstruct.*;
import org.mapstruct.factory.Mappers;
@Mapper
public interface FicheMapper {
    FicheMapper INSTANCE = Mappers.getMapper(FicheMapper.class);
    @Mapping(source = "nom", target = "libelle")
    FicheDto versFiche(Dossier d);
    @Mapping(source = "theme", target = "libelle") @Mapping(target = "nom", ignore = true)
    FicheDto versFicheSansNom(Dossier d);
    void mettreAJour(Dossier d, @MappingTarget FicheDto f);
}
