/**
 * Singular and plural of words that meetings about care are full of, folded. Welsh makes plurals in too many ways for a
 * rule (claf → cleifion, bwlch → bylchau): what is not listed is searched apart. Source: Geiriadur Prifysgol Cymru.
 */
const GROUPS: readonly (readonly string[])[] = `
adolygiad adolygiadau
adroddiad adroddiadau
aelod aelodau
amcan amcanion
anabledd anableddau
angen anghenion
apwyntiad apwyntiadau
ardal ardaloedd
argymhelliad argymhellion
arweinydd arweinwyr
asesiad asesiadau
ateb atebion
atgyfeiriad atgyfeiriadau
awr oriau
blaenoriaeth blaenoriaethau
blwyddyn blynyddoedd
bwlch bylchau
bwrdd byrddau
cadeirydd cadeiryddion
cam camau
canlyniad canlyniadau
cartref cartrefi
claf cleifion
clefyd clefydau
clinig clinigau
clwstwr clystyrau
cofnod cofnodion
contract contractau
cwestiwn cwestiynau
cwrs cyrsiau
cwymp cwympiadau
cydweithredfa cydweithredfeydd
cyfarfod cyfarfodydd
cyfle cyfleoedd
cyflogwr cyflogwyr
cyflwr cyflyrau
cyllideb cyllidebau
cymuned cymunedau
cyngor cynghorau
cynllun cynlluniau
cynnig cynigion
dirprwy dirprwyon
dyddiad dyddiadau
eitem eitemau
elusen elusennau
ffisiotherapydd ffisiotherapyddion
gofalwr gofalwyr
grwp grwpiau
gwasanaeth gwasanaethau
gweithiwr gweithwyr
gweithred gweithredoedd
gwirfoddolwr gwirfoddolwyr
lle lleoedd llefydd
llwybr llwybrau
meddyg meddygon
meddygfa meddygfeydd
mis misoedd
mudiad mudiadau
myfyriwr myfyrwyr
nod nodau
nyrs nyrsys
oedolyn oedolion
parafeddyg parafeddygon
partner partneriaid
partneriaeth partneriaethau
penderfyniad penderfyniadau
plentyn plant
podiatrydd podiatryddion
problem problemau
proffesiwn proffesiynau
prosiect prosiectau
pwyllgor pwyllgorau
rhanbarth rhanbarthau
rheswm rhesymau
risg risgiau
sefydliad sefydliadau
sgil sgiliau
sir siroedd
swydd swyddi
sylw sylwadau
teulu teuluoedd
therapydd therapyddion
tim timau
triniaeth triniaethau
troed traed
wythnos wythnosau
ymweliad ymweliadau
ysbyty ysbytai
ysgol ysgolion
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const GROUP_OF = new Map(GROUPS.flatMap((group) => group.map((word) => [word, group] as const)));

/** The singular and the plural of an unmutated, folded word; of one that is not listed, the word alone. */
export function welshNumbers(radical: string): readonly string[] {
  return GROUP_OF.get(radical) ?? [radical];
}
