import java.nio.file.Files
import java.nio.file.StandardCopyOption

// The code, the fiches and the policy of the demonstration.
def demonstration = new File(basedir.parentFile, 'guichet-non-conforme').toPath()
['src/main', 'docs', 'charte-ia.yml'].each { part ->
    demonstration.resolve(part).toFile().traverse { file ->
        def copy = basedir.toPath().resolve(demonstration.relativize(file.toPath()))
        if (file.isFile()) {
            Files.createDirectories(copy.parent)
            Files.copy(file.toPath(), copy, StandardCopyOption.REPLACE_EXISTING)
        }
    }
}
def policy = basedir.toPath().resolve('charte-ia.yml')
if (!Files.exists(policy)) {
    Files.copy(demonstration.resolve('charte-ia.yml'), policy)
}
