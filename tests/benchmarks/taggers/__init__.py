"""What a trained tagger would add to the rules: trained on open corpora, plugged in as a second layer, measured."""
