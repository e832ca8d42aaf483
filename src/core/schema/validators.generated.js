// Made by src/tools/schemas.ts from the declarations of the charter format.
import{formats as $e}from"./formats";var cr=Ie,Ae={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"\
shared:kind"},include:{$ref:"shared:include"},project:{type:["object","null"],properties:{name:{$ref:"shared:includeItem"},
customer:{$ref:"shared:includeItem"},practice:{$ref:"shared:includeItem"},platforms:{$ref:"shared:include"},phase:{enum:[
"discover","initiate","implement","prepare","operate"]},phaseSince:{$ref:"shared:phaseSince"},ambition:{enum:["strategic",
"operational","tool"]},start:{$ref:"shared:phaseSince"},goLive:{$ref:"shared:phaseSince"},sponsor:{$ref:"shared:includeI\
tem"},manager:{$ref:"shared:includeItem"},budget:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},
additionalProperties:!1},purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},
quality:{$ref:"shared:quality"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:g\
oals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{
$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"\
shared:deliverables"},people:{$ref:"shared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{
$ref:"shared:raci"},decisionRights:{$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"\
shared:training"},resourceRequests:{$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"share\
d:risks"},assumptions:{$ref:"shared:assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},
decisions:{$ref:"shared:decisions"},actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"\
shared:continuity"},feedback:{$ref:"shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communit\
ies"},investments:{$ref:"shared:investments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{
$ref:"shared:influencers"},waivers:{$ref:"shared:waivers"}},required:["charter","kind","project"],patternProperties:{"^x\
-":{}},additionalProperties:!1,$id:"project"},g=Object.prototype.hasOwnProperty,h=new RegExp("^x-","u");function ie(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),n++}if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){
let f={instancePath:s,keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[f]:e.push(f),n++}if(l<1||isNaN(l)){
let f={instancePath:s,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),n++}}return ie.errors=
e,n===0}function le(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="project"||l==="practice"||l==="part")){let f={instancePath:s,
keyword:"enum",params:{}};e===null?e=[f]:e.push(f),n++}return le.errors=e,n===0}function t(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}return t.errors=e,n===0}function d(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++)t(l[i],{instancePath:s+"/"+i})||(e=e===null?t.errors:e.concat(t.errors),n=
e.length)}return d.errors=e,n===0}var xe=$e.date;function a(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!xe(l)){let f={instancePath:s,
keyword:"format",params:{format:"date"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return a.errors=e,n===0}function de(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"statement"||f==="vision"||f==="mission"||f==="values"||f==="differentiator"||f==="businessCase"||f==="ownedBy"||f==="fo\
undation"||h.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:
e.push(i),n++}if(l.statement!==void 0&&(t(l.statement,{instancePath:s+"/statement"})||(e=e===null?t.errors:e.concat(t.errors),
n=e.length)),l.vision!==void 0&&(t(l.vision,{instancePath:s+"/vision"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
l.mission!==void 0&&(t(l.mission,{instancePath:s+"/mission"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.values!==
void 0&&(d(l.values,{instancePath:s+"/values"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.differentiator!==
void 0&&(t(l.differentiator,{instancePath:s+"/differentiator"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.
businessCase!==void 0&&(t(l.businessCase,{instancePath:s+"/businessCase"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),l.ownedBy!==void 0&&(t(l.ownedBy,{instancePath:s+"/ownedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
l.foundation!==void 0){let f=l.foundation;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/foundation",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(let i in f)
if(!(i==="mission"||i==="values"||i==="culture"||i==="diversity"||i==="quality"||i==="balance"||h.test(i))){let r={instancePath:s+
"/foundation",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}f.mission!==void 0&&
(t(f.mission,{instancePath:s+"/foundation/mission"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.values!==void 0&&
(t(f.values,{instancePath:s+"/foundation/values"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.culture!==void 0&&
(t(f.culture,{instancePath:s+"/foundation/culture"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.diversity!==
void 0&&(t(f.diversity,{instancePath:s+"/foundation/diversity"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.
quality!==void 0&&(t(f.quality,{instancePath:s+"/foundation/quality"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.balance!==void 0&&(t(f.balance,{instancePath:s+"/foundation/balance"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}
return de.errors=e,n===0}function ce(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"inScope"||f==="outOfScope"||f==="constraints"||f==="exitCriteria"||f==="approval"||h.test(f))){let i={instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.inScope!==void 0&&(d(l.inScope,{instancePath:s+
"/inScope"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.outOfScope!==void 0&&(d(l.outOfScope,{instancePath:s+
"/outOfScope"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.constraints!==void 0&&(d(l.constraints,{instancePath:s+
"/constraints"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.exitCriteria!==void 0&&(d(l.exitCriteria,{instancePath:s+
"/exitCriteria"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.approval!==void 0){let f=l.approval;if(!(f&&typeof f==
"object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+"/approval",keyword:"type",params:{}};e===null?e=[i]:e.push(
i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(let i in f)if(!(i==="criteria"||i==="decidedBy"||i==="signedOffB\
y"||i==="signedOn"||h.test(i))){let r={instancePath:s+"/approval",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[r]:e.push(r),n++}f.criteria!==void 0&&(d(f.criteria,{instancePath:s+"/approval/criteria"})||(e=e===null?d.errors:
e.concat(d.errors),n=e.length)),f.decidedBy!==void 0&&(t(f.decidedBy,{instancePath:s+"/approval/decidedBy"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),f.signedOffBy!==void 0&&(t(f.signedOffBy,{instancePath:s+"/approval/signedOffBy"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.signedOn!==void 0&&(a(f.signedOn,{instancePath:s+"/approval/signe\
dOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length))}}}return ce.errors=e,n===0}var Oe={type:["object","null"],properties:{
levels:{type:["array","null"],items:{type:["object","null"],properties:{level:{enum:["L1","L2","L3","L4","L5"]},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},owner:{$ref:"shared:includeItem"},skills:{$ref:"shared:skil\
ls"},triggers:{$ref:"shared:include"},respondWithin:{$ref:"shared:respondWithin"},resolveWithin:{$ref:"shared:respondWit\
hin"},escalateTo:{$ref:"shared:includeItem"},kind:{enum:["functional","hierarchical"]}},required:["level"],patternProperties:{
"^x-":{}},additionalProperties:!1}},pilot:{$ref:"shared:skillsItem"}},patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"shared:escalation"};var Be=$e.id;function u(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Be(l)){let f={instancePath:s,
keyword:"format",params:{format:"id"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),n++}return u.errors=e,n===0}function p(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++)u(l[i],{instancePath:s+"/"+i})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)}return p.
errors=e,n===0}var Ee=$e.duration;function k(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Ee(l)){let f={instancePath:s,
keyword:"format",params:{format:"duration"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return k.errors=e,n===0}function oe(l,{instancePath:s=""}={}){let e=null,n=0;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:
e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="P1"||f==="P2"||f==="P3"||f==="P4"||h.
test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}
l.P1!==void 0&&(k(l.P1,{instancePath:s+"/P1"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),l.P2!==void 0&&(k(l.
P2,{instancePath:s+"/P2"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),l.P3!==void 0&&(k(l.P3,{instancePath:s+
"/P3"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),l.P4!==void 0&&(k(l.P4,{instancePath:s+"/P4"})||(e=e===null?
k.errors:e.concat(k.errors),n=e.length))}return oe.errors=e,n===0}function ue(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(
f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="levels"||f==="pilot"||h.test(f))){let i={instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.levels!==void 0){let f=l.
levels;if(!Array.isArray(f)&&f!==null){let i={instancePath:s+"/levels",keyword:"type",params:{}};e===null?e=[i]:e.push(i),
n++}if(Array.isArray(f)){let i=f.length;for(let r=0;r<i;r++){let o=f[r];if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null){let c={instancePath:s+"/levels/"+r,keyword:"type",params:{}};e===null?e=[c]:e.push(c),n++}if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.level===void 0){let c={instancePath:s+"/levels/"+r,keyword:"required",params:{missingProperty:"\
level"}};e===null?e=[c]:e.push(c),n++}for(let c in o)if(!(g.call(Oe.properties.levels.items.properties,c)||h.test(c))){let m={
instancePath:s+"/levels/"+r,keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),n++}if(o.
level!==void 0){let c=o.level;if(!(c==="L1"||c==="L2"||c==="L3"||c==="L4"||c==="L5")){let m={instancePath:s+"/levels/"+r+
"/level",keyword:"enum",params:{}};e===null?e=[m]:e.push(m),n++}}if(o.title!==void 0&&(t(o.title,{instancePath:s+"/level\
s/"+r+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.description!==void 0&&(t(o.description,{instancePath:s+
"/levels/"+r+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.owner!==void 0&&(t(o.owner,{instancePath:s+
"/levels/"+r+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.skills!==void 0&&(p(o.skills,{instancePath:s+
"/levels/"+r+"/skills"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),o.triggers!==void 0&&(d(o.triggers,{instancePath:s+
"/levels/"+r+"/triggers"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),o.respondWithin!==void 0&&(oe(o.respondWithin,
{instancePath:s+"/levels/"+r+"/respondWithin"})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)),o.resolveWithin!==
void 0&&(oe(o.resolveWithin,{instancePath:s+"/levels/"+r+"/resolveWithin"})||(e=e===null?oe.errors:e.concat(oe.errors),n=
e.length)),o.escalateTo!==void 0&&(t(o.escalateTo,{instancePath:s+"/levels/"+r+"/escalateTo"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),o.kind!==void 0){let c=o.kind;if(!(c==="functional"||c==="hierarchical")){let m={instancePath:s+"\
/levels/"+r+"/kind",keyword:"enum",params:{}};e===null?e=[m]:e.push(m),n++}}}}}}l.pilot!==void 0&&(u(l.pilot,{instancePath:s+
"/pilot"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}return ue.errors=e,n===0}function ae(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"definition"||f==="definitionOfDone"||f==="attributes"||f==="gates"||h.test(f))){let i={instancePath:s,keyword:"addition\
alProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.definition!==void 0&&(t(l.definition,{instancePath:s+
"/definition"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.definitionOfDone!==void 0&&(d(l.definitionOfDone,
{instancePath:s+"/definitionOfDone"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.attributes!==void 0){let f=l.
attributes;if(!Array.isArray(f)&&f!==null){let i={instancePath:s+"/attributes",keyword:"type",params:{}};e===null?e=[i]:
e.push(i),n++}if(Array.isArray(f)){let i=f.length;for(let r=0;r<i;r++){let o=f[r];if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null){let c={instancePath:s+"/attributes/"+r,keyword:"type",params:{}};e===null?e=[c]:e.push(c),n++}if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let c in o)if(!(c==="title"||c==="description"||c==="measure"||c==="target"||c==="revie\
wedOn"||c==="owner"||h.test(c))){let m={instancePath:s+"/attributes/"+r,keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[m]:e.push(m),n++}o.title!==void 0&&(t(o.title,{instancePath:s+"/attributes/"+r+"/title"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),o.description!==void 0&&(t(o.description,{instancePath:s+"/attributes/"+r+"/description"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.measure!==void 0&&(t(o.measure,{instancePath:s+"/attributes/"+r+"\
/measure"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.target!==void 0&&(t(o.target,{instancePath:s+"/attri\
butes/"+r+"/target"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.reviewedOn!==void 0&&(a(o.reviewedOn,{instancePath:s+
"/attributes/"+r+"/reviewedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),o.owner!==void 0&&(t(o.owner,{instancePath:s+
"/attributes/"+r+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}}l.gates!==void 0&&(d(l.gates,{instancePath:s+
"/gates"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}return ae.errors=e,n===0}function pe(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let i={instancePath:s,
keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let i in l)if(!(i===
"preset"||i==="rules"||i==="calendar"||h.test(i))){let r={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[r]:e.push(r),n++}if(l.preset!==void 0){let i=l.preset;if(!(i==="essential"||i==="recommended"||i==="strict")){
let r={instancePath:s+"/preset",keyword:"enum",params:{}};e===null?e=[r]:e.push(r),n++}}if(l.rules!==void 0){let i=l.rules;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let r={instancePath:s+"/rules",keyword:"type",params:{}};e===null?
e=[r]:e.push(r),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!h.test(r)){let o=i[r];if(typeof o!="\
string"&&!Array.isArray(o)){let b={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{}};
e===null?e=[b]:e.push(b),n++}let c=n,m=!0,y=n;if(typeof o!="string"){let b={};e===null?e=[b]:e.push(b),n++}var f=y===n;n=
c,e!==null&&(c?e.length=c:e=null);let $;if(f){let b=n;if(!(o==="off"||o==="hint"||o==="info"||o==="warning"||o==="error")){
let we={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{}};e===null?e=[we]:e.push(
we),n++}var f=b===n;m=f,$="then"}else{let b=n;if(Array.isArray(o)){if(o.length<1){let A={instancePath:s+"/rules/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"minItems",params:{limit:1}};e===null?e=[A]:e.push(A),n++}if(!(o.length<=2)){let A={
instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalItems",params:{limit:2}};e===null?e=
[A]:e.push(A),n++}let be=o.length;if(be>0){let A=o[0];if(!(A==="off"||A==="hint"||A==="info"||A==="warning"||A==="error")){
let ke={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/0",keyword:"enum",params:{}};e===null?e=[ke]:
e.push(ke),n++}}if(be>1){let A=o[1];if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null){let ke={instancePath:s+"/r\
ules/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/1",keyword:"type",params:{}};e===null?e=[ke]:e.push(ke),n++}}}var f=b===
n;m=f,$="else"}if(!m){let b={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:$}};
e===null?e=[b]:e.push(b),n++}}}}if(l.calendar!==void 0){let i=l.calendar;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let r={instancePath:s+"/calendar",keyword:"type",params:{}};e===null?e=[r]:e.push(r),n++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="hoursPerDay"||r==="daysPerWeek"||h.test(r))){let o={instancePath:s+"/ca\
lendar",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),n++}if(i.hoursPerDay!==void 0){
let r=i.hoursPerDay;if(typeof r=="number"&&isFinite(r)){if(r>24||isNaN(r)){let o={instancePath:s+"/calendar/hoursPerDay",
keyword:"maximum",params:{comparison:"<=",limit:24}};e===null?e=[o]:e.push(o),n++}if(r<.5||isNaN(r)){let o={instancePath:s+
"/calendar/hoursPerDay",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/calendar/hoursPerDay",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),n++}}if(i.daysPerWeek!==void 0){
let r=i.daysPerWeek;if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let o={instancePath:s+"/calendar/daysPerWeek",
keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[o]:e.push(o),n++}if(r<.5||isNaN(r)){let o={instancePath:s+
"/calendar/daysPerWeek",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/calendar/daysPerWeek",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),n++}}}}}return pe.errors=e,n===0}function w(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o==="id"||o==="title"||o==="description"||o==="tags"||o===
"links"||o==="owner"||o==="supports"||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.supports!==void 0&&(p(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}
return w.errors=e,n===0}var ve={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},supports:{$ref:"shared:skills"},perspective:{enum:["customer","financ\
ial","process","people"]},weight:{type:"number",minimum:0,maximum:100},priority:{$ref:"shared:priority"},status:{enum:["\
proposed","active","achieved","retired"]},source:{enum:["stated","inferred"]},confirmedBy:{$ref:"shared:includeItem"},confirmedOn:{
$ref:"shared:phaseSince"},setOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},conflictsWith:{$ref:"shared:sk\
ills"},measures:{type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},unit:{$ref:"shared:includeItem"},direction:{enum:["increase",
"decrease","maintain"]},baseline:{$ref:"shared:baseline"},target:{$ref:"shared:target"},actual:{$ref:"shared:baseline"},
every:{$ref:"shared:P1"},source:{$ref:"shared:includeItem"},kind:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},
links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1}}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:objectives"};function te(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="must"||l==="should"||l==="could"||l==="wont")){let f={instancePath:s,
keyword:"enum",params:{}};e===null?e=[f]:e.push(f),n++}return te.errors=e,n===0}function he(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&isFinite(l))){let f={instancePath:s,keyword:"\
type",params:{type:"number"}};e===null?e=[f]:e.push(f),n++}return he.errors=e,n===0}function ne(l,{instancePath:s=""}={}){
let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};
e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="value"||f==="asOf"||h.
test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}
l.value!==void 0&&(he(l.value,{instancePath:s+"/value"})||(e=e===null?he.errors:e.concat(he.errors),n=e.length)),l.asOf!==
void 0&&(a(l.asOf,{instancePath:s+"/asOf"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length))}return ne.errors=e,n===
0}function ye(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"value"||f==="by"||h.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[i]:e.push(i),n++}l.value!==void 0&&(he(l.value,{instancePath:s+"/value"})||(e=e===null?he.errors:e.concat(he.errors),
n=e.length)),l.by!==void 0&&(a(l.by,{instancePath:s+"/by"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length))}return ye.
errors=e,n===0}function v(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(ve.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.supports!==void 0&&(p(
r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.perspective!==void 0){
let o=r.perspective;if(!(o==="customer"||o==="financial"||o==="process"||o==="people")){let c={instancePath:s+"/"+i+"/pe\
rspective",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}if(r.weight!==void 0){let o=r.weight;if(typeof o=="nu\
mber"&&isFinite(o)){if(o>100||isNaN(o)){let c={instancePath:s+"/"+i+"/weight",keyword:"maximum",params:{comparison:"<=",
limit:100}};e===null?e=[c]:e.push(c),n++}if(o<0||isNaN(o)){let c={instancePath:s+"/"+i+"/weight",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:s+"/"+i+"/weight",keyword:"type",params:{
type:"number"}};e===null?e=[c]:e.push(c),n++}}if(r.priority!==void 0&&(te(r.priority,{instancePath:s+"/"+i+"/priority"})||
(e=e===null?te.errors:e.concat(te.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="proposed"||o==="activ\
e"||o==="achieved"||o==="retired")){let c={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[c]:e.push(
c),n++}}if(r.source!==void 0){let o=r.source;if(!(o==="stated"||o==="inferred")){let c={instancePath:s+"/"+i+"/source",keyword:"\
enum",params:{}};e===null?e=[c]:e.push(c),n++}}if(r.confirmedBy!==void 0&&(t(r.confirmedBy,{instancePath:s+"/"+i+"/confi\
rmedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.confirmedOn!==void 0&&(a(r.confirmedOn,{instancePath:s+
"/"+i+"/confirmedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.setOn!==void 0&&(a(r.setOn,{instancePath:s+
"/"+i+"/setOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.due!==void 0&&(a(r.due,{instancePath:s+"/"+i+"/\
due"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.conflictsWith!==void 0&&(p(r.conflictsWith,{instancePath:s+
"/"+i+"/conflictsWith"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.measures!==void 0){let o=r.measures;if(!Array.
isArray(o)&&o!==null){let c={instancePath:s+"/"+i+"/measures",keyword:"type",params:{}};e===null?e=[c]:e.push(c),n++}if(Array.
isArray(o)){let c=o.length;for(let m=0;m<c;m++){let y=o[m];if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let $={
instancePath:s+"/"+i+"/measures/"+m,keyword:"type",params:{}};e===null?e=[$]:e.push($),n++}if(y&&typeof y=="object"&&!Array.
isArray(y)){for(let $ in y)if(!(g.call(ve.items.properties.measures.items.properties,$)||h.test($))){let b={instancePath:s+
"/"+i+"/measures/"+m,keyword:"additionalProperties",params:{additionalProperty:$}};e===null?e=[b]:e.push(b),n++}if(y.id!==
void 0&&(u(y.id,{instancePath:s+"/"+i+"/measures/"+m+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),y.title!==
void 0&&(t(y.title,{instancePath:s+"/"+i+"/measures/"+m+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
y.description!==void 0&&(t(y.description,{instancePath:s+"/"+i+"/measures/"+m+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),y.unit!==void 0&&(t(y.unit,{instancePath:s+"/"+i+"/measures/"+m+"/unit"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),y.direction!==void 0){let $=y.direction;if(!($==="increase"||$==="decrease"||$==="maintain")){
let b={instancePath:s+"/"+i+"/measures/"+m+"/direction",keyword:"enum",params:{}};e===null?e=[b]:e.push(b),n++}}y.baseline!==
void 0&&(ne(y.baseline,{instancePath:s+"/"+i+"/measures/"+m+"/baseline"})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.
length)),y.target!==void 0&&(ye(y.target,{instancePath:s+"/"+i+"/measures/"+m+"/target"})||(e=e===null?ye.errors:e.concat(
ye.errors),n=e.length)),y.actual!==void 0&&(ne(y.actual,{instancePath:s+"/"+i+"/measures/"+m+"/actual"})||(e=e===null?ne.
errors:e.concat(ne.errors),n=e.length)),y.every!==void 0&&(k(y.every,{instancePath:s+"/"+i+"/measures/"+m+"/every"})||(e=
e===null?k.errors:e.concat(k.errors),n=e.length)),y.source!==void 0&&(t(y.source,{instancePath:s+"/"+i+"/measures/"+m+"/\
source"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),y.kind!==void 0&&(t(y.kind,{instancePath:s+"/"+i+"/measu\
res/"+m+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),y.tags!==void 0&&(d(y.tags,{instancePath:s+"/"+i+
"/measures/"+m+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),y.links!==void 0&&(d(y.links,{instancePath:s+
"/"+i+"/measures/"+m+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),y.owner!==void 0&&(t(y.owner,{instancePath:s+
"/"+i+"/measures/"+m+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}}}}}return v.errors=e,n===0}var Se={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},type:{enum:["tangible","intangible","disbenefit"]},supports:{$ref:"shared:skills"},enabledBy:{$ref:"\
shared:skills"},unit:{$ref:"shared:includeItem"},baseline:{$ref:"shared:baseline"},target:{$ref:"shared:target"}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:benefits"};function I(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(g.call(Se.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.type!==void 0){let o=r.type;if(!(o==="tangible"||o==="intangible"||o==="disbenefit")){let c={instancePath:s+"/"+i+"/ty\
pe",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.supports!==void 0&&(p(r.supports,{instancePath:s+"/"+i+"/s\
upports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.enabledBy!==void 0&&(p(r.enabledBy,{instancePath:s+"/"+
i+"/enabledBy"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.unit!==void 0&&(t(r.unit,{instancePath:s+"/"+i+
"/unit"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.baseline!==void 0&&(ne(r.baseline,{instancePath:s+"/"+
i+"/baseline"})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length)),r.target!==void 0&&(ye(r.target,{instancePath:s+
"/"+i+"/target"})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length))}}}return I.errors=e,n===0}var Re={type:["array",
"null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
madeTo:{$ref:"shared:includeItem"},madeOn:{$ref:"shared:phaseSince"},supports:{$ref:"shared:skills"}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:commitments"};function P(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(g.call(Re.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.madeTo!==void 0&&(t(r.madeTo,{instancePath:s+"/"+i+"/madeTo"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
madeOn!==void 0&&(a(r.madeOn,{instancePath:s+"/"+i+"/madeOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.supports!==
void 0&&(p(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return P.
errors=e,n===0}var We={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},kind:{enum:["business","stakeholder","functional","non-functional","transition"]},
supports:{$ref:"shared:skills"},priority:{$ref:"shared:priority"},status:{enum:["proposed","approved","implemented","ver\
ified","dropped"]},scope:{enum:["in","out","not-applicable","unspecified"]},fit:{enum:["fit","gap","unspecified"]},gapApproach:{
$ref:"shared:includeItem"},rationale:{$ref:"shared:includeItem"},acceptance:{$ref:"shared:include"},stakeholder:{$ref:"s\
hared:includeItem"},processId:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"sh\
ared:requirements"};function j(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(We.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.
kind;if(!(o==="business"||o==="stakeholder"||o==="functional"||o==="non-functional"||o==="transition")){let c={instancePath:s+
"/"+i+"/kind",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}if(r.supports!==void 0&&(p(r.supports,{instancePath:s+
"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.priority!==void 0&&(te(r.priority,{instancePath:s+
"/"+i+"/priority"})||(e=e===null?te.errors:e.concat(te.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="\
proposed"||o==="approved"||o==="implemented"||o==="verified"||o==="dropped")){let c={instancePath:s+"/"+i+"/status",keyword:"\
enum",params:{}};e===null?e=[c]:e.push(c),n++}}if(r.scope!==void 0){let o=r.scope;if(!(o==="in"||o==="out"||o==="not-app\
licable"||o==="unspecified")){let c={instancePath:s+"/"+i+"/scope",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}
if(r.fit!==void 0){let o=r.fit;if(!(o==="fit"||o==="gap"||o==="unspecified")){let c={instancePath:s+"/"+i+"/fit",keyword:"\
enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.gapApproach!==void 0&&(t(r.gapApproach,{instancePath:s+"/"+i+"/gapAppro\
ach"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.rationale!==void 0&&(t(r.rationale,{instancePath:s+"/"+i+
"/rationale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.acceptance!==void 0&&(d(r.acceptance,{instancePath:s+
"/"+i+"/acceptance"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.stakeholder!==void 0&&(t(r.stakeholder,{instancePath:s+
"/"+i+"/stakeholder"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.processId!==void 0&&(t(r.processId,{instancePath:s+
"/"+i+"/processId"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return j.errors=e,n===0}var Ne={type:["arra\
y","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
type:{enum:["epic","feature","story","task","bug","spike","chore"]},nature:{enum:["business","enabler","technical"]},parent:{
$ref:"shared:skillsItem"},supports:{$ref:"shared:skills"},enables:{$ref:"shared:skills"},dependsOn:{$ref:"shared:skills"},
state:{enum:["new","active","blocked","resolved","done","dropped"]},priority:{$ref:"shared:priority"},horizon:{$ref:"sha\
red:horizon"},assignee:{$ref:"shared:includeItem"},pair:{$ref:"shared:include"},skills:{$ref:"shared:skills"},estimate:{
$ref:"shared:estimate"},spent:{$ref:"shared:estimate"},start:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},milestone:{
$ref:"shared:skillsItem"},acceptance:{$ref:"shared:include"},artifacts:{$ref:"shared:include"},external:{type:["object",
"null"],properties:{system:{$ref:"shared:includeItem"},key:{$ref:"shared:includeItem"},url:{$ref:"shared:includeItem"}},
patternProperties:{"^x-":{}},additionalProperties:!1},rationale:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:workItems"};function q(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="now"||l==="next"||l==="later")){let f={instancePath:s,keyword:"\
enum",params:{}};e===null?e=[f]:e.push(f),n++}return q.errors=e,n===0}var ze=$e.estimate;function fe(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!ze(l)){let f={instancePath:s,
keyword:"format",params:{format:"estimate"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return fe.errors=e,n===0}function x(l,{instancePath:s=""}={}){let e=null,n=0;
if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(
l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(g.call(Ne.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.type!==void 0){let o=r.type;if(!(o==="epic"||o==="feature"||o==="story"||o==="task"||o==="bug"||o==="spike"||o==="chor\
e")){let c={instancePath:s+"/"+i+"/type",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}if(r.nature!==void 0){let o=r.
nature;if(!(o==="business"||o==="enabler"||o==="technical")){let c={instancePath:s+"/"+i+"/nature",keyword:"enum",params:{}};
e===null?e=[c]:e.push(c),n++}}if(r.parent!==void 0&&(u(r.parent,{instancePath:s+"/"+i+"/parent"})||(e=e===null?u.errors:
e.concat(u.errors),n=e.length)),r.supports!==void 0&&(p(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:
e.concat(p.errors),n=e.length)),r.enables!==void 0&&(p(r.enables,{instancePath:s+"/"+i+"/enables"})||(e=e===null?p.errors:
e.concat(p.errors),n=e.length)),r.dependsOn!==void 0&&(p(r.dependsOn,{instancePath:s+"/"+i+"/dependsOn"})||(e=e===null?p.
errors:e.concat(p.errors),n=e.length)),r.state!==void 0){let o=r.state;if(!(o==="new"||o==="active"||o==="blocked"||o===
"resolved"||o==="done"||o==="dropped")){let c={instancePath:s+"/"+i+"/state",keyword:"enum",params:{}};e===null?e=[c]:e.
push(c),n++}}if(r.priority!==void 0&&(te(r.priority,{instancePath:s+"/"+i+"/priority"})||(e=e===null?te.errors:e.concat(
te.errors),n=e.length)),r.horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(
q.errors),n=e.length)),r.assignee!==void 0&&(t(r.assignee,{instancePath:s+"/"+i+"/assignee"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.pair!==void 0&&(d(r.pair,{instancePath:s+"/"+i+"/pair"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.skills!==void 0&&(p(r.skills,{instancePath:s+"/"+i+"/skills"})||(e=e===null?p.errors:e.concat(p.errors),n=
e.length)),r.estimate!==void 0&&(fe(r.estimate,{instancePath:s+"/"+i+"/estimate"})||(e=e===null?fe.errors:e.concat(fe.errors),
n=e.length)),r.spent!==void 0&&(fe(r.spent,{instancePath:s+"/"+i+"/spent"})||(e=e===null?fe.errors:e.concat(fe.errors),n=
e.length)),r.start!==void 0&&(a(r.start,{instancePath:s+"/"+i+"/start"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),
r.due!==void 0&&(a(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.milestone!==
void 0&&(u(r.milestone,{instancePath:s+"/"+i+"/milestone"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.acceptance!==
void 0&&(d(r.acceptance,{instancePath:s+"/"+i+"/acceptance"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.artifacts!==
void 0&&(d(r.artifacts,{instancePath:s+"/"+i+"/artifacts"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.external!==
void 0){let o=r.external;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let c={instancePath:s+"/"+i+"/externa\
l",keyword:"type",params:{}};e===null?e=[c]:e.push(c),n++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c===
"system"||c==="key"||c==="url"||h.test(c))){let m={instancePath:s+"/"+i+"/external",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[m]:e.push(m),n++}o.system!==void 0&&(t(o.system,{instancePath:s+"/"+i+"/external/syst\
em"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.key!==void 0&&(t(o.key,{instancePath:s+"/"+i+"/external/ke\
y"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.url!==void 0&&(t(o.url,{instancePath:s+"/"+i+"/external/url"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}r.rationale!==void 0&&(t(r.rationale,{instancePath:s+"/"+i+"/ratio\
nale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return x.errors=e,n===0}var Te={type:["array","null"],items:{
type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"sh\
ared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:[
"checkpoint","pilot","training","go-live","handover","closure"]},due:{$ref:"shared:phaseSince"},status:{enum:["planned",
"active","done","missed"]},gate:{$ref:"shared:include"},supports:{$ref:"shared:skills"},findings:{$ref:"shared:include"},
acceptedBy:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:milestones"};function O(l,{
instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===
null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Te.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+
"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"\
/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="checkpoint"||o==="p\
ilot"||o==="training"||o==="go-live"||o==="handover"||o==="closure")){let c={instancePath:s+"/"+i+"/kind",keyword:"enum",
params:{}};e===null?e=[c]:e.push(c),n++}}if(r.due!==void 0&&(a(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?a.errors:
e.concat(a.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="planned"||o==="active"||o==="done"||o==="mis\
sed")){let c={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.gate!==void 0&&(d(
r.gate,{instancePath:s+"/"+i+"/gate"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.supports!==void 0&&(p(r.supports,
{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.findings!==void 0&&(d(r.findings,
{instancePath:s+"/"+i+"/findings"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.acceptedBy!==void 0&&(t(r.acceptedBy,
{instancePath:s+"/"+i+"/acceptedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return O.errors=e,n===0}var Fe={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},kind:{$ref:"shared:includeItem"},supports:{$ref:"shared:skills"},milestone:{$ref:"shared:skillsItem"},
due:{$ref:"shared:phaseSince"},audience:{$ref:"shared:include"},acceptedBy:{$ref:"shared:includeItem"},status:{enum:["pl\
anned","draft","delivered","accepted","dropped"]}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:del\
iverables"};function B(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Fe.items.properties,o)||h.test(o))){
let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.
id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0&&(t(r.kind,{instancePath:s+"/"+i+
"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.supports!==void 0&&(p(r.supports,{instancePath:s+"/"+i+
"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.milestone!==void 0&&(u(r.milestone,{instancePath:s+
"/"+i+"/milestone"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.due!==void 0&&(a(r.due,{instancePath:s+"/"+
i+"/due"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.audience!==void 0&&(d(r.audience,{instancePath:s+"/"+
i+"/audience"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.acceptedBy!==void 0&&(t(r.acceptedBy,{instancePath:s+
"/"+i+"/acceptedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="\
planned"||o==="draft"||o==="delivered"||o==="accepted"||o==="dropped")){let c={instancePath:s+"/"+i+"/status",keyword:"e\
num",params:{}};e===null?e=[c]:e.push(c),n++}}}}}return B.errors=e,n===0}var Le={type:["array","null"],items:{type:["obj\
ect","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:inclu\
deItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},name:{$ref:"shared\
:includeItem"},roles:{$ref:"shared:skills"},skills:{type:["array","null"],items:{type:["object","null"],properties:{skill:{
$ref:"shared:skillsItem"},level:{$ref:"shared:level"}},required:["skill"],patternProperties:{"^x-":{}},additionalProperties:!1}},
capacity:{$ref:"shared:P1"},mentor:{$ref:"shared:includeItem"},development:{$ref:"shared:include"}},patternProperties:{"\
^x-":{}},additionalProperties:!1},$id:"shared:people"};function se(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),n++}if(typeof l=="number"&&isFinite(l)){if(l>5||isNaN(l)){
let f={instancePath:s,keyword:"maximum",params:{comparison:"<=",limit:5}};e===null?e=[f]:e.push(f),n++}if(l<1||isNaN(l)){
let f={instancePath:s,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),n++}}return se.errors=
e,n===0}function E(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Le.items.properties,o)||h.test(o))){
let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.
id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.name!==void 0&&(t(r.name,{instancePath:s+"/"+i+
"/name"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.roles!==void 0&&(p(r.roles,{instancePath:s+"/"+i+"/rol\
es"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.skills!==void 0){let o=r.skills;if(!Array.isArray(o)&&o!==
null){let c={instancePath:s+"/"+i+"/skills",keyword:"type",params:{}};e===null?e=[c]:e.push(c),n++}if(Array.isArray(o)){
let c=o.length;for(let m=0;m<c;m++){let y=o[m];if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let $={instancePath:s+
"/"+i+"/skills/"+m,keyword:"type",params:{}};e===null?e=[$]:e.push($),n++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.
skill===void 0){let $={instancePath:s+"/"+i+"/skills/"+m,keyword:"required",params:{missingProperty:"skill"}};e===null?e=
[$]:e.push($),n++}for(let $ in y)if(!($==="skill"||$==="level"||h.test($))){let b={instancePath:s+"/"+i+"/skills/"+m,keyword:"\
additionalProperties",params:{additionalProperty:$}};e===null?e=[b]:e.push(b),n++}y.skill!==void 0&&(u(y.skill,{instancePath:s+
"/"+i+"/skills/"+m+"/skill"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),y.level!==void 0&&(se(y.level,{instancePath:s+
"/"+i+"/skills/"+m+"/level"})||(e=e===null?se.errors:e.concat(se.errors),n=e.length))}}}}r.capacity!==void 0&&(k(r.capacity,
{instancePath:s+"/"+i+"/capacity"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),r.mentor!==void 0&&(t(r.mentor,
{instancePath:s+"/"+i+"/mentor"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.development!==void 0&&(d(r.development,
{instancePath:s+"/"+i+"/development"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return E.errors=e,n===0}var De={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},responsibility:{$ref:"shared:includeItem"},authority:{$ref:"shared:includeItem"},requiredSkills:{$ref:"\
shared:skills"},evaluatedBy:{$ref:"shared:include"},customerFacing:{$ref:"shared:customerFacing"},communicatedOn:{$ref:"\
shared:phaseSince"},reviewedOn:{$ref:"shared:phaseSince"},scope:{enum:["individual","team","practice"]}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:roles"};function me(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l!="boolean"){let f={instancePath:s,keyword:"type",params:{
type:"boolean"}};e===null?e=[f]:e.push(f),n++}return me.errors=e,n===0}function S(l,{instancePath:s=""}={}){let e=null,n=0;
if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(
l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(g.call(De.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.responsibility!==void 0&&(t(r.responsibility,{instancePath:s+"/"+i+"/responsibility"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.authority!==void 0&&(t(r.authority,{instancePath:s+"/"+i+"/authority"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),r.requiredSkills!==void 0&&(p(r.requiredSkills,{instancePath:s+"/"+i+"/requiredSkills"})||
(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.evaluatedBy!==void 0&&(d(r.evaluatedBy,{instancePath:s+"/"+i+"/ev\
aluatedBy"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.customerFacing!==void 0&&(me(r.customerFacing,{instancePath:s+
"/"+i+"/customerFacing"})||(e=e===null?me.errors:e.concat(me.errors),n=e.length)),r.communicatedOn!==void 0&&(a(r.communicatedOn,
{instancePath:s+"/"+i+"/communicatedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.reviewedOn!==void 0&&(a(
r.reviewedOn,{instancePath:s+"/"+i+"/reviewedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.scope!==void 0){
let o=r.scope;if(!(o==="individual"||o==="team"||o==="practice")){let c={instancePath:s+"/"+i+"/scope",keyword:"enum",params:{}};
e===null?e=[c]:e.push(c),n++}}}}}return S.errors=e,n===0}function R(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o==="id"||o==="title"||o==="description"||o==="tags"||o===
"links"||o==="owner"||o==="category"||o==="horizon"||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.category!==void 0&&(t(r.category,{instancePath:s+"/"+i+"/category"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===
null?q.errors:e.concat(q.errors),n=e.length))}}}return R.errors=e,n===0}var Ce={type:["array","null"],items:{type:["obje\
ct","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includ\
eItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},about:{$ref:"shared\
:includeItem"},responsible:{$ref:"shared:include"},accountable:{$ref:"shared:include"},consulted:{$ref:"shared:include"},
informed:{$ref:"shared:include"}},required:["about"],patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:r\
aci"};function W(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.about===void 0){let o={instancePath:s+"/"+i,keyword:"requi\
red",params:{missingProperty:"about"}};e===null?e=[o]:e.push(o),n++}for(let o in r)if(!(g.call(Ce.items.properties,o)||h.
test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(
c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.about!==void 0&&(t(r.
about,{instancePath:s+"/"+i+"/about"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.responsible!==void 0&&(d(
r.responsible,{instancePath:s+"/"+i+"/responsible"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.accountable!==
void 0&&(d(r.accountable,{instancePath:s+"/"+i+"/accountable"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.
consulted!==void 0&&(d(r.consulted,{instancePath:s+"/"+i+"/consulted"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),
r.informed!==void 0&&(d(r.informed,{instancePath:s+"/"+i+"/informed"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}
return W.errors=e,n===0}var _e={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},decision:{$ref:"shared:includeItem"},heldBy:{$ref:"shared:includeItem"},
limit:{$ref:"shared:includeItem"},escalateTo:{$ref:"shared:includeItem"}},required:["decision"],patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:decisionRights"};function N(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(
l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.
length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"\
/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decision===
void 0){let o={instancePath:s+"/"+i,keyword:"required",params:{missingProperty:"decision"}};e===null?e=[o]:e.push(o),n++}
for(let o in r)if(!(g.call(_e.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===
null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?
d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),r.decision!==void 0&&(t(r.decision,{instancePath:s+"/"+i+"/decision"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),r.heldBy!==void 0&&(t(r.heldBy,{instancePath:s+"/"+i+"/heldBy"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),r.limit!==void 0&&(t(r.limit,{instancePath:s+"/"+i+"/limit"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.escalateTo!==void 0&&(t(r.escalateTo,{instancePath:s+"/"+i+"/escalateTo"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length))}}}return N.errors=e,n===0}var Ve={type:["array","null"],items:{type:["object","null"],properties:{
id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shar\
ed:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},name:{$ref:"shared:includeItem"},function:{
$ref:"shared:includeItem"},kind:{enum:["customer","internal-customer","sponsor","supplier","team"]},interest:{$ref:"shar\
ed:includeItem"},expectations:{$ref:"shared:include"},stance:{enum:["champion","supportive","neutral","resistant"]},action:{
$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:stakeholders"};function z(l,{
instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===
null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Ve.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+
"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"\
/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.name!==void 0&&(t(r.name,{instancePath:s+"/"+i+"/name"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.function!==void 0&&(t(r.function,{instancePath:s+"/"+i+"/function"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="customer"||o==="internal-cu\
stomer"||o==="sponsor"||o==="supplier"||o==="team")){let c={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===null?
e=[c]:e.push(c),n++}}if(r.interest!==void 0&&(t(r.interest,{instancePath:s+"/"+i+"/interest"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.expectations!==void 0&&(d(r.expectations,{instancePath:s+"/"+i+"/expectations"})||(e=e===null?d.
errors:e.concat(d.errors),n=e.length)),r.stance!==void 0){let o=r.stance;if(!(o==="champion"||o==="supportive"||o==="neu\
tral"||o==="resistant")){let c={instancePath:s+"/"+i+"/stance",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.
action!==void 0&&(t(r.action,{instancePath:s+"/"+i+"/action"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return z.
errors=e,n===0}var Ke={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},skill:{$ref:"shared:skillsItem"},people:{$ref:"shared:include"},due:{$ref:"share\
d:phaseSince"},doneOn:{$ref:"shared:phaseSince"},source:{enum:["pilot","gap","request"]},kind:{$ref:"shared:includeItem"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:training"};function T(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={
instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(g.call(Ke.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.skill!==void 0&&(u(r.skill,{instancePath:s+"/"+i+"/skill"})||(e=e===null?u.errors:
e.concat(u.errors),n=e.length)),r.people!==void 0&&(d(r.people,{instancePath:s+"/"+i+"/people"})||(e=e===null?d.errors:e.
concat(d.errors),n=e.length)),r.due!==void 0&&(a(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?a.errors:e.concat(a.errors),
n=e.length)),r.doneOn!==void 0&&(a(r.doneOn,{instancePath:s+"/"+i+"/doneOn"})||(e=e===null?a.errors:e.concat(a.errors),n=
e.length)),r.source!==void 0){let o=r.source;if(!(o==="pilot"||o==="gap"||o==="request")){let c={instancePath:s+"/"+i+"/\
source",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.kind!==void 0&&(t(r.kind,{instancePath:s+"/"+i+"/kind"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return T.errors=e,n===0}var Ge={type:["array","null"],items:{type:[
"object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:i\
ncludeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},skill:{$ref:"s\
hared:skillsItem"},role:{$ref:"shared:skillsItem"},needBy:{$ref:"shared:phaseSince"},status:{enum:["open","filled","refu\
sed"]}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:resourceRequests"};function F(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r)if(!(g.call(Ge.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+
i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/tit\
le"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+
i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+
i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/l\
inks"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.skill!==void 0&&(u(r.skill,{instancePath:s+"/"+i+"/skill"})||(e=e===
null?u.errors:e.concat(u.errors),n=e.length)),r.role!==void 0&&(u(r.role,{instancePath:s+"/"+i+"/role"})||(e=e===null?u.
errors:e.concat(u.errors),n=e.length)),r.needBy!==void 0&&(a(r.needBy,{instancePath:s+"/"+i+"/needBy"})||(e=e===null?a.errors:
e.concat(a.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="open"||o==="filled"||o==="refused")){let c={
instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}}}}return F.errors=e,n===0}var He={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},kind:{enum:["report","review","planning","one-on-one","dialogue"]},every:{$ref:"shared:P1"},last:{$ref:"\
shared:phaseSince"},audience:{$ref:"shared:include"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:\
cadences"};function L(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(He.items.properties,o)||h.test(o))){
let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.
id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="report"||
o==="review"||o==="planning"||o==="one-on-one"||o==="dialogue")){let c={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};
e===null?e=[c]:e.push(c),n++}}r.every!==void 0&&(k(r.every,{instancePath:s+"/"+i+"/every"})||(e=e===null?k.errors:e.concat(
k.errors),n=e.length)),r.last!==void 0&&(a(r.last,{instancePath:s+"/"+i+"/last"})||(e=e===null?a.errors:e.concat(a.errors),
n=e.length)),r.audience!==void 0&&(d(r.audience,{instancePath:s+"/"+i+"/audience"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length))}}}return L.errors=e,n===0}var Je={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"\
shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},
links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},category:{$ref:"shared:includeItem"},probability:{$ref:"\
shared:level"},impact:{$ref:"shared:level"},response:{enum:["accept","avoid","mitigate","transfer"]},mitigation:{$ref:"s\
hared:includeItem"},contingency:{$ref:"shared:includeItem"},threatens:{$ref:"shared:skills"},status:{$ref:"shared:status"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:risks"};function ge(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="open"||l==="closed")){let f={instancePath:s,keyword:"enum",
params:{}};e===null?e=[f]:e.push(f),n++}return ge.errors=e,n===0}function D(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(g.call(Je.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.category!==void 0&&(t(r.category,{instancePath:s+"/"+i+"/category"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.probability!==void 0&&(se(r.probability,{instancePath:s+"/"+i+"/probability"})||(e=e===null?se.errors:e.concat(se.errors),
n=e.length)),r.impact!==void 0&&(se(r.impact,{instancePath:s+"/"+i+"/impact"})||(e=e===null?se.errors:e.concat(se.errors),
n=e.length)),r.response!==void 0){let o=r.response;if(!(o==="accept"||o==="avoid"||o==="mitigate"||o==="transfer")){let c={
instancePath:s+"/"+i+"/response",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.mitigation!==void 0&&(t(r.mitigation,
{instancePath:s+"/"+i+"/mitigation"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.contingency!==void 0&&(t(r.
contingency,{instancePath:s+"/"+i+"/contingency"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.threatens!==void 0&&
(p(r.threatens,{instancePath:s+"/"+i+"/threatens"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.status!==void 0&&
(ge(r.status,{instancePath:s+"/"+i+"/status"})||(e=e===null?ge.errors:e.concat(ge.errors),n=e.length))}}}return D.errors=
e,n===0}var Me={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},validateBy:{$ref:"shared:phaseSince"},validatedOn:{$ref:"shared:phaseSince"},affects:{
$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:assumptions"};function C(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r)if(!(g.call(Me.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"\
/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/de\
scription"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/ta\
gs"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.validateBy!==void 0&&(a(r.validateBy,{instancePath:s+"/"+i+"/validateBy"})||
(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.validatedOn!==void 0&&(a(r.validatedOn,{instancePath:s+"/"+i+"/va\
lidatedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.affects!==void 0&&(p(r.affects,{instancePath:s+"/"+
i+"/affects"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return C.errors=e,n===0}var Qe={type:["array","nu\
ll"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
raisedOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},status:{$ref:"shared:status"},affects:{$ref:"shared:s\
kills"},resolution:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:issues"};
function _(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Qe.items.properties,o)||h.test(o))){let c={instancePath:s+
"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,
{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+
"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.raisedOn!==void 0&&(a(r.raisedOn,{instancePath:s+"/"+i+"/\
raisedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.due!==void 0&&(a(r.due,{instancePath:s+"/"+i+"/due"})||
(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.status!==void 0&&(ge(r.status,{instancePath:s+"/"+i+"/status"})||
(e=e===null?ge.errors:e.concat(ge.errors),n=e.length)),r.affects!==void 0&&(p(r.affects,{instancePath:s+"/"+i+"/affects"})||
(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.resolution!==void 0&&(t(r.resolution,{instancePath:s+"/"+i+"/reso\
lution"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return _.errors=e,n===0}var Ue={type:["array","null"],
items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"\
shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},onWhom:{
$ref:"shared:includeItem"},needBy:{$ref:"shared:phaseSince"},status:{enum:["open","met"]},affects:{$ref:"shared:skills"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:dependencies"};function V(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={
instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(g.call(Ue.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.onWhom!==void 0&&(t(r.onWhom,{instancePath:s+"/"+i+"/onWhom"})||(e=e===null?t.
errors:e.concat(t.errors),n=e.length)),r.needBy!==void 0&&(a(r.needBy,{instancePath:s+"/"+i+"/needBy"})||(e=e===null?a.errors:
e.concat(a.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="open"||o==="met")){let c={instancePath:s+"/"+
i+"/status",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.affects!==void 0&&(p(r.affects,{instancePath:s+"/"+
i+"/affects"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return V.errors=e,n===0}var Xe={type:["array","nu\
ll"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
decision:{$ref:"shared:includeItem"},decidedBy:{$ref:"shared:includeItem"},decidedOn:{$ref:"shared:phaseSince"},rationale:{
$ref:"shared:includeItem"},alternatives:{$ref:"shared:include"},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:decisions"};function K(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&
l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;
for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"\
type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Xe.
items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.decision!==void 0&&(t(r.decision,{instancePath:s+"/"+i+"/decision"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.decidedBy!==void 0&&(t(r.decidedBy,{instancePath:s+"/"+i+"/decidedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.decidedOn!==void 0&&(a(r.decidedOn,{instancePath:s+"/"+i+"/decidedOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),
r.rationale!==void 0&&(t(r.rationale,{instancePath:s+"/"+i+"/rationale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.alternatives!==void 0&&(d(r.alternatives,{instancePath:s+"/"+i+"/alternatives"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.affects!==void 0&&(p(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?p.errors:e.concat(p.errors),
n=e.length))}}}return K.errors=e,n===0}var Ye={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"\
shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},
links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{$ref:"shared:includeItem"},due:{$ref:"shared:phase\
Since"},status:{enum:["open","done"]},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:actions"};function G(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Ye.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0&&(t(r.
kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.due!==void 0&&(a(r.due,{instancePath:s+
"/"+i+"/due"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="open"||
o==="done")){let c={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}r.affects!==void 0&&
(p(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return G.errors=
e,n===0}var Ze={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},askedOf:{$ref:"shared:includeItem"},due:{$ref:"shared:phaseSince"},answeredOn:{$ref:"s\
hared:phaseSince"},answer:{$ref:"shared:includeItem"},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:questions"};function H(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(Ze.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.askedOf!==void 0&&(t(
r.askedOf,{instancePath:s+"/"+i+"/askedOf"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.due!==void 0&&(a(r.
due,{instancePath:s+"/"+i+"/due"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.answeredOn!==void 0&&(a(r.answeredOn,
{instancePath:s+"/"+i+"/answeredOn"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.answer!==void 0&&(t(r.answer,
{instancePath:s+"/"+i+"/answer"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.affects!==void 0&&(p(r.affects,
{instancePath:s+"/"+i+"/affects"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return H.errors=e,n===0}var er={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},trigger:{$ref:"shared:includeItem"},plan:{$ref:"shared:includeItem"},recoverWithin:{$ref:"shared:P1"},
lastTested:{$ref:"shared:phaseSince"},protects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:continuity"};function J(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(er.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.trigger!==void 0&&(t(
r.trigger,{instancePath:s+"/"+i+"/trigger"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.plan!==void 0&&(t(r.
plan,{instancePath:s+"/"+i+"/plan"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.recoverWithin!==void 0&&(k(
r.recoverWithin,{instancePath:s+"/"+i+"/recoverWithin"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),r.lastTested!==
void 0&&(a(r.lastTested,{instancePath:s+"/"+i+"/lastTested"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.protects!==
void 0&&(p(r.protects,{instancePath:s+"/"+i+"/protects"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}return J.
errors=e,n===0}var rr={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},source:{$ref:"shared:includeItem"},date:{$ref:"shared:phaseSince"},theme:{$ref:"\
shared:includeItem"},action:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shar\
ed:feedback"};function M(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(rr.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.source!==void 0&&(t(
r.source,{instancePath:s+"/"+i+"/source"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.date!==void 0&&(a(r.date,
{instancePath:s+"/"+i+"/date"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.theme!==void 0&&(t(r.theme,{instancePath:s+
"/"+i+"/theme"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.action!==void 0&&(t(r.action,{instancePath:s+"/"+
i+"/action"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return M.errors=e,n===0}function Q(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o==="id"||o==="title"||o==="description"||o==="tags"||o===
"links"||o==="owner"||o==="action"||o==="appliesTo"||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.action!==void 0&&(t(r.action,{instancePath:s+"/"+i+"/action"})||(e=e===null?t.
errors:e.concat(t.errors),n=e.length)),r.appliesTo!==void 0&&(d(r.appliesTo,{instancePath:s+"/"+i+"/appliesTo"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length))}}}return Q.errors=e,n===0}var nr={type:["array","null"],items:{type:["obje\
ct","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includ\
eItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},lead:{$ref:"shared:\
includeItem"},members:{$ref:"shared:include"},supports:{$ref:"shared:skills"},cadence:{$ref:"shared:includeItem"},benefits:{
$ref:"shared:include"},agreement:{type:["object","null"],properties:{acceptedBy:{$ref:"shared:include"},date:{$ref:"shar\
ed:phaseSince"}},patternProperties:{"^x-":{}},additionalProperties:!1}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:communities"};function U(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(nr.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.lead!==void 0&&(t(r.
lead,{instancePath:s+"/"+i+"/lead"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.members!==void 0&&(d(r.members,
{instancePath:s+"/"+i+"/members"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.supports!==void 0&&(p(r.supports,
{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.cadence!==void 0&&(t(r.cadence,
{instancePath:s+"/"+i+"/cadence"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.benefits!==void 0&&(d(r.benefits,
{instancePath:s+"/"+i+"/benefits"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.agreement!==void 0){let o=r.
agreement;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let c={instancePath:s+"/"+i+"/agreement",keyword:"ty\
pe",params:{}};e===null?e=[c]:e.push(c),n++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="accept\
edBy"||c==="date"||h.test(c))){let m={instancePath:s+"/"+i+"/agreement",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[m]:e.push(m),n++}o.acceptedBy!==void 0&&(d(o.acceptedBy,{instancePath:s+"/"+i+"/agreement/acceptedBy"})||(e=
e===null?d.errors:e.concat(d.errors),n=e.length)),o.date!==void 0&&(a(o.date,{instancePath:s+"/"+i+"/agreement/date"})||
(e=e===null?a.errors:e.concat(a.errors),n=e.length))}}}}}return U.errors=e,n===0}var sr={type:["array","null"],items:{type:[
"object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:i\
ncludeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},category:{$ref:"\
shared:includeItem"},supports:{$ref:"shared:skills"},budget:{$ref:"shared:P1"},spent:{$ref:"shared:P1"},outcome:{$ref:"s\
hared:includeItem"},countsInAppraisal:{$ref:"shared:customerFacing"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:investments"};function X(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(sr.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.category!==void 0&&(t(
r.category,{instancePath:s+"/"+i+"/category"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.supports!==void 0&&
(p(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.budget!==void 0&&
(k(r.budget,{instancePath:s+"/"+i+"/budget"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),r.spent!==void 0&&(k(
r.spent,{instancePath:s+"/"+i+"/spent"})||(e=e===null?k.errors:e.concat(k.errors),n=e.length)),r.outcome!==void 0&&(t(r.
outcome,{instancePath:s+"/"+i+"/outcome"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.countsInAppraisal!==void 0&&
(me(r.countsInAppraisal,{instancePath:s+"/"+i+"/countsInAppraisal"})||(e=e===null?me.errors:e.concat(me.errors),n=e.length))}}}
return X.errors=e,n===0}var ir={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},kind:{$ref:"shared:includeItem"},location:{$ref:"shared:includeItem"},
reviewBy:{$ref:"shared:phaseSince"},reusedBy:{$ref:"shared:include"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:assets"};function Y(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(ir.items.properties,o)||h.test(
o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),
n++}r.id!==void 0&&(u(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0&&(t(r.
kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.location!==void 0&&(t(r.location,
{instancePath:s+"/"+i+"/location"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.reviewBy!==void 0&&(a(r.reviewBy,
{instancePath:s+"/"+i+"/reviewBy"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),r.reusedBy!==void 0&&(d(r.reusedBy,
{instancePath:s+"/"+i+"/reusedBy"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return Y.errors=e,n===0}var lr={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},stage:{enum:["idea","pilot","live","retired"]},skills:{$ref:"shared:skills"},horizon:{$ref:"shared:\
horizon"},supports:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:offerings"};
function Z(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(g.call(lr.items.properties,o)||h.test(o))){let c={instancePath:s+
"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.
id,{instancePath:s+"/"+i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+
"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.stage!==void 0){let o=r.stage;if(!(o==="idea"||o==="pilot"||
o==="live"||o==="retired")){let c={instancePath:s+"/"+i+"/stage",keyword:"enum",params:{}};e===null?e=[c]:e.push(c),n++}}
r.skills!==void 0&&(p(r.skills,{instancePath:s+"/"+i+"/skills"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.
horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(q.errors),n=e.length)),
r.supports!==void 0&&(p(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length))}}}
return Z.errors=e,n===0}var tr={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:["technology","customer","market","competitor","regulation"]},
horizon:{$ref:"shared:horizon"},skills:{$ref:"shared:skills"},reviewedOn:{$ref:"shared:phaseSince"},affects:{$ref:"share\
d:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:influencers"};function ee(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r)if(!(g.call(tr.items.properties,o)||h.test(o))){let c={instancePath:s+"/"+i,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[c]:e.push(c),n++}if(r.id!==void 0&&(u(r.id,{instancePath:s+"/"+
i+"/id"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/tit\
le"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+
i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+
i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/l\
inks"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="technology"||o==="customer"||
o==="market"||o==="competitor"||o==="regulation")){let c={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===null?
e=[c]:e.push(c),n++}}r.horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(
q.errors),n=e.length)),r.skills!==void 0&&(p(r.skills,{instancePath:s+"/"+i+"/skills"})||(e=e===null?p.errors:e.concat(p.
errors),n=e.length)),r.reviewedOn!==void 0&&(a(r.reviewedOn,{instancePath:s+"/"+i+"/reviewedOn"})||(e=e===null?a.errors:
e.concat(a.errors),n=e.length)),r.affects!==void 0&&(p(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?p.errors:
e.concat(p.errors),n=e.length))}}}return ee.errors=e,n===0}function re(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rule===void 0){let o={instancePath:s+"/"+i,keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[o]:e.push(o),n++}if(r.about===void 0){let o={instancePath:s+"/"+i,keyword:"required",
params:{missingProperty:"about"}};e===null?e=[o]:e.push(o),n++}for(let o in r)if(!(o==="rule"||o==="about"||o==="reason"||
o==="by"||o==="until"||h.test(o))){let c={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[c]:e.push(c),n++}r.rule!==void 0&&(t(r.rule,{instancePath:s+"/"+i+"/rule"})||(e=e===null?t.errors:e.concat(t.
errors),n=e.length)),r.about!==void 0&&(t(r.about,{instancePath:s+"/"+i+"/about"})||(e=e===null?t.errors:e.concat(t.errors),
n=e.length)),r.reason!==void 0&&(t(r.reason,{instancePath:s+"/"+i+"/reason"})||(e=e===null?t.errors:e.concat(t.errors),n=
e.length)),r.by!==void 0&&(t(r.by,{instancePath:s+"/"+i+"/by"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
until!==void 0&&(a(r.until,{instancePath:s+"/"+i+"/until"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length))}}}return re.
errors=e,n===0}function Ie(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}if(l.project===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"project"}};e===null?e=[f]:e.push(f),n++}for(let f in l)
if(!(g.call(Ae.properties,f)||h.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[i]:e.push(i),n++}if(l.charter!==void 0&&(ie(l.charter,{instancePath:s+"/charter"})||(e=e===null?ie.errors:e.
concat(ie.errors),n=e.length)),l.kind!==void 0&&(le(l.kind,{instancePath:s+"/kind"})||(e=e===null?le.errors:e.concat(le.
errors),n=e.length)),l.include!==void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),l.project!==void 0){let f=l.project;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/project",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0){let i={instancePath:s+"/project",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),n++}
for(let i in f)if(!(g.call(Ae.properties.project.properties,i)||h.test(i))){let r={instancePath:s+"/project",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}if(f.name!==void 0&&(t(f.name,{instancePath:s+
"/project/name"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.customer!==void 0&&(t(f.customer,{instancePath:s+
"/project/customer"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.practice!==void 0&&(t(f.practice,{instancePath:s+
"/project/practice"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.platforms!==void 0&&(d(f.platforms,{instancePath:s+
"/project/platforms"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),f.phase!==void 0){let i=f.phase;if(!(i==="d\
iscover"||i==="initiate"||i==="implement"||i==="prepare"||i==="operate")){let r={instancePath:s+"/project/phase",keyword:"\
enum",params:{}};e===null?e=[r]:e.push(r),n++}}if(f.phaseSince!==void 0&&(a(f.phaseSince,{instancePath:s+"/project/phase\
Since"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),f.ambition!==void 0){let i=f.ambition;if(!(i==="strategic"||
i==="operational"||i==="tool")){let r={instancePath:s+"/project/ambition",keyword:"enum",params:{}};e===null?e=[r]:e.push(
r),n++}}f.start!==void 0&&(a(f.start,{instancePath:s+"/project/start"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),
f.goLive!==void 0&&(a(f.goLive,{instancePath:s+"/project/goLive"})||(e=e===null?a.errors:e.concat(a.errors),n=e.length)),
f.sponsor!==void 0&&(t(f.sponsor,{instancePath:s+"/project/sponsor"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.manager!==void 0&&(t(f.manager,{instancePath:s+"/project/manager"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.budget!==void 0&&(t(f.budget,{instancePath:s+"/project/budget"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}
l.purpose!==void 0&&(de(l.purpose,{instancePath:s+"/purpose"})||(e=e===null?de.errors:e.concat(de.errors),n=e.length)),l.
scope!==void 0&&(ce(l.scope,{instancePath:s+"/scope"})||(e=e===null?ce.errors:e.concat(ce.errors),n=e.length)),l.escalation!==
void 0&&(ue(l.escalation,{instancePath:s+"/escalation"})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length)),l.quality!==
void 0&&(ae(l.quality,{instancePath:s+"/quality"})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.length)),l.settings!==
void 0&&(pe(l.settings,{instancePath:s+"/settings"})||(e=e===null?pe.errors:e.concat(pe.errors),n=e.length)),l.goals!==void 0&&
(w(l.goals,{instancePath:s+"/goals"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.strategies!==void 0&&(w(l.
strategies,{instancePath:s+"/strategies"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.objectives!==void 0&&
(v(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),l.benefits!==void 0&&
(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&
(P(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.requirements!==
void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==
void 0&&(x(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.milestones!==
void 0&&(O(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.deliverables!==
void 0&&(B(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.people!==
void 0&&(E(l.people,{instancePath:s+"/people"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.roles!==void 0&&
(S(l.roles,{instancePath:s+"/roles"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.skills!==void 0&&(R(l.skills,
{instancePath:s+"/skills"})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.raci!==void 0&&(W(l.raci,{instancePath:s+
"/raci"})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),l.decisionRights!==void 0&&(N(l.decisionRights,{instancePath:s+
"/decisionRights"})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),l.stakeholders!==void 0&&(z(l.stakeholders,{instancePath:s+
"/stakeholders"})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.training!==void 0&&(T(l.training,{instancePath:s+
"/training"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.resourceRequests!==void 0&&(F(l.resourceRequests,{
instancePath:s+"/resourceRequests"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.cadences!==void 0&&(L(l.cadences,
{instancePath:s+"/cadences"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.risks!==void 0&&(D(l.risks,{instancePath:s+
"/risks"})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.assumptions!==void 0&&(C(l.assumptions,{instancePath:s+
"/assumptions"})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.issues!==void 0&&(_(l.issues,{instancePath:s+"/\
issues"})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.dependencies!==void 0&&(V(l.dependencies,{instancePath:s+
"/dependencies"})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.decisions!==void 0&&(K(l.decisions,{instancePath:s+
"/decisions"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.actions!==void 0&&(G(l.actions,{instancePath:s+"/\
actions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.questions!==void 0&&(H(l.questions,{instancePath:s+"/\
questions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.continuity!==void 0&&(J(l.continuity,{instancePath:s+
"/continuity"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.feedback!==void 0&&(M(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.lessons!==void 0&&(Q(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.communities!==void 0&&(U(l.communities,{instancePath:s+
"/communities"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.investments!==void 0&&(X(l.investments,{instancePath:s+
"/investments"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.assets!==void 0&&(Y(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.offerings!==void 0&&(Z(l.offerings,{instancePath:s+"/o\
fferings"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.influencers!==void 0&&(ee(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.waivers!==void 0&&(re(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),n++}return Ie.errors=e,n===0}var ur=Pe,or={type:"object",properties:{charter:{$ref:"s\
hared:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},practice:{type:["object","null"],properties:{name:{
$ref:"shared:includeItem"},lead:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},additionalProperties:!1},
purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},quality:{$ref:"shared:\
quality"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{$ref:"\
shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"shared\
:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shared:del\
iverables"},people:{$ref:"shared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{$ref:"s\
hared:raci"},decisionRights:{$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"sha\
red:training"},resourceRequests:{$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"shared:r\
isks"},assumptions:{$ref:"shared:assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},decisions:{
$ref:"shared:decisions"},actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"shared:co\
ntinuity"},feedback:{$ref:"shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communities"},investments:{
$ref:"shared:investments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{$ref:"shared:i\
nfluencers"},waivers:{$ref:"shared:waivers"}},required:["charter","kind","practice"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"practice"};function Pe(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}if(l.practice===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"practice"}};e===null?e=[f]:e.push(f),n++}for(let f in l)
if(!(g.call(or.properties,f)||h.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[i]:e.push(i),n++}if(l.charter!==void 0&&(ie(l.charter,{instancePath:s+"/charter"})||(e=e===null?ie.errors:e.
concat(ie.errors),n=e.length)),l.kind!==void 0&&(le(l.kind,{instancePath:s+"/kind"})||(e=e===null?le.errors:e.concat(le.
errors),n=e.length)),l.include!==void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),l.practice!==void 0){let f=l.practice;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/practice",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0){let i={instancePath:s+"/practice",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),n++}
for(let i in f)if(!(i==="name"||i==="lead"||h.test(i))){let r={instancePath:s+"/practice",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}f.name!==void 0&&(t(f.name,{instancePath:s+"/practice/name"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.lead!==void 0&&(t(f.lead,{instancePath:s+"/practice/lead"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length))}}l.purpose!==void 0&&(de(l.purpose,{instancePath:s+"/purpose"})||(e=e===null?
de.errors:e.concat(de.errors),n=e.length)),l.scope!==void 0&&(ce(l.scope,{instancePath:s+"/scope"})||(e=e===null?ce.errors:
e.concat(ce.errors),n=e.length)),l.escalation!==void 0&&(ue(l.escalation,{instancePath:s+"/escalation"})||(e=e===null?ue.
errors:e.concat(ue.errors),n=e.length)),l.quality!==void 0&&(ae(l.quality,{instancePath:s+"/quality"})||(e=e===null?ae.errors:
e.concat(ae.errors),n=e.length)),l.settings!==void 0&&(pe(l.settings,{instancePath:s+"/settings"})||(e=e===null?pe.errors:
e.concat(pe.errors),n=e.length)),l.goals!==void 0&&(w(l.goals,{instancePath:s+"/goals"})||(e=e===null?w.errors:e.concat(
w.errors),n=e.length)),l.strategies!==void 0&&(w(l.strategies,{instancePath:s+"/strategies"})||(e=e===null?w.errors:e.concat(
w.errors),n=e.length)),l.objectives!==void 0&&(v(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?v.errors:e.concat(
v.errors),n=e.length)),l.benefits!==void 0&&(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.
errors),n=e.length)),l.commitments!==void 0&&(P(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?P.errors:e.concat(
P.errors),n=e.length)),l.requirements!==void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:
e.concat(j.errors),n=e.length)),l.workItems!==void 0&&(x(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?x.errors:
e.concat(x.errors),n=e.length)),l.milestones!==void 0&&(O(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?O.errors:
e.concat(O.errors),n=e.length)),l.deliverables!==void 0&&(B(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?
B.errors:e.concat(B.errors),n=e.length)),l.people!==void 0&&(E(l.people,{instancePath:s+"/people"})||(e=e===null?E.errors:
e.concat(E.errors),n=e.length)),l.roles!==void 0&&(S(l.roles,{instancePath:s+"/roles"})||(e=e===null?S.errors:e.concat(S.
errors),n=e.length)),l.skills!==void 0&&(R(l.skills,{instancePath:s+"/skills"})||(e=e===null?R.errors:e.concat(R.errors),
n=e.length)),l.raci!==void 0&&(W(l.raci,{instancePath:s+"/raci"})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),
l.decisionRights!==void 0&&(N(l.decisionRights,{instancePath:s+"/decisionRights"})||(e=e===null?N.errors:e.concat(N.errors),
n=e.length)),l.stakeholders!==void 0&&(z(l.stakeholders,{instancePath:s+"/stakeholders"})||(e=e===null?z.errors:e.concat(
z.errors),n=e.length)),l.training!==void 0&&(T(l.training,{instancePath:s+"/training"})||(e=e===null?T.errors:e.concat(T.
errors),n=e.length)),l.resourceRequests!==void 0&&(F(l.resourceRequests,{instancePath:s+"/resourceRequests"})||(e=e===null?
F.errors:e.concat(F.errors),n=e.length)),l.cadences!==void 0&&(L(l.cadences,{instancePath:s+"/cadences"})||(e=e===null?L.
errors:e.concat(L.errors),n=e.length)),l.risks!==void 0&&(D(l.risks,{instancePath:s+"/risks"})||(e=e===null?D.errors:e.concat(
D.errors),n=e.length)),l.assumptions!==void 0&&(C(l.assumptions,{instancePath:s+"/assumptions"})||(e=e===null?C.errors:e.
concat(C.errors),n=e.length)),l.issues!==void 0&&(_(l.issues,{instancePath:s+"/issues"})||(e=e===null?_.errors:e.concat(
_.errors),n=e.length)),l.dependencies!==void 0&&(V(l.dependencies,{instancePath:s+"/dependencies"})||(e=e===null?V.errors:
e.concat(V.errors),n=e.length)),l.decisions!==void 0&&(K(l.decisions,{instancePath:s+"/decisions"})||(e=e===null?K.errors:
e.concat(K.errors),n=e.length)),l.actions!==void 0&&(G(l.actions,{instancePath:s+"/actions"})||(e=e===null?G.errors:e.concat(
G.errors),n=e.length)),l.questions!==void 0&&(H(l.questions,{instancePath:s+"/questions"})||(e=e===null?H.errors:e.concat(
H.errors),n=e.length)),l.continuity!==void 0&&(J(l.continuity,{instancePath:s+"/continuity"})||(e=e===null?J.errors:e.concat(
J.errors),n=e.length)),l.feedback!==void 0&&(M(l.feedback,{instancePath:s+"/feedback"})||(e=e===null?M.errors:e.concat(M.
errors),n=e.length)),l.lessons!==void 0&&(Q(l.lessons,{instancePath:s+"/lessons"})||(e=e===null?Q.errors:e.concat(Q.errors),
n=e.length)),l.communities!==void 0&&(U(l.communities,{instancePath:s+"/communities"})||(e=e===null?U.errors:e.concat(U.
errors),n=e.length)),l.investments!==void 0&&(X(l.investments,{instancePath:s+"/investments"})||(e=e===null?X.errors:e.concat(
X.errors),n=e.length)),l.assets!==void 0&&(Y(l.assets,{instancePath:s+"/assets"})||(e=e===null?Y.errors:e.concat(Y.errors),
n=e.length)),l.offerings!==void 0&&(Z(l.offerings,{instancePath:s+"/offerings"})||(e=e===null?Z.errors:e.concat(Z.errors),
n=e.length)),l.influencers!==void 0&&(ee(l.influencers,{instancePath:s+"/influencers"})||(e=e===null?ee.errors:e.concat(
ee.errors),n=e.length)),l.waivers!==void 0&&(re(l.waivers,{instancePath:s+"/waivers"})||(e=e===null?re.errors:e.concat(re.
errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),n++}return Pe.
errors=e,n===0}var ar=je,fr={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"shared:kind"},include:{
$ref:"shared:include"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{$ref:"shared:objectives"},
benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"shared:requirements"},workItems:{
$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shared:deliverables"},people:{$ref:"s\
hared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{$ref:"shared:raci"},decisionRights:{
$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"shared:training"},resourceRequests:{
$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"shared:risks"},assumptions:{$ref:"shared:\
assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},decisions:{$ref:"shared:decisions"},
actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"shared:continuity"},feedback:{$ref:"\
shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communities"},investments:{$ref:"shared:inve\
stments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{$ref:"shared:influencers"},waivers:{
$ref:"shared:waivers"}},required:["charter","kind"],patternProperties:{"^x-":{}},additionalProperties:!1,$id:"part"};function je(l,{
instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===void 0){let f={instancePath:s,
keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===void 0){let f={instancePath:s,
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}for(let f in l)if(!(g.call(fr.properties,
f)||h.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(
i),n++}l.charter!==void 0&&(ie(l.charter,{instancePath:s+"/charter"})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length)),
l.kind!==void 0&&(le(l.kind,{instancePath:s+"/kind"})||(e=e===null?le.errors:e.concat(le.errors),n=e.length)),l.include!==
void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.goals!==void 0&&
(w(l.goals,{instancePath:s+"/goals"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.strategies!==void 0&&(w(l.
strategies,{instancePath:s+"/strategies"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.objectives!==void 0&&
(v(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),l.benefits!==void 0&&
(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&
(P(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.requirements!==
void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==
void 0&&(x(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.milestones!==
void 0&&(O(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.deliverables!==
void 0&&(B(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.people!==
void 0&&(E(l.people,{instancePath:s+"/people"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.roles!==void 0&&
(S(l.roles,{instancePath:s+"/roles"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.skills!==void 0&&(R(l.skills,
{instancePath:s+"/skills"})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.raci!==void 0&&(W(l.raci,{instancePath:s+
"/raci"})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),l.decisionRights!==void 0&&(N(l.decisionRights,{instancePath:s+
"/decisionRights"})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),l.stakeholders!==void 0&&(z(l.stakeholders,{instancePath:s+
"/stakeholders"})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.training!==void 0&&(T(l.training,{instancePath:s+
"/training"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.resourceRequests!==void 0&&(F(l.resourceRequests,{
instancePath:s+"/resourceRequests"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.cadences!==void 0&&(L(l.cadences,
{instancePath:s+"/cadences"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.risks!==void 0&&(D(l.risks,{instancePath:s+
"/risks"})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.assumptions!==void 0&&(C(l.assumptions,{instancePath:s+
"/assumptions"})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.issues!==void 0&&(_(l.issues,{instancePath:s+"/\
issues"})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.dependencies!==void 0&&(V(l.dependencies,{instancePath:s+
"/dependencies"})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.decisions!==void 0&&(K(l.decisions,{instancePath:s+
"/decisions"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.actions!==void 0&&(G(l.actions,{instancePath:s+"/\
actions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.questions!==void 0&&(H(l.questions,{instancePath:s+"/\
questions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.continuity!==void 0&&(J(l.continuity,{instancePath:s+
"/continuity"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.feedback!==void 0&&(M(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.lessons!==void 0&&(Q(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.communities!==void 0&&(U(l.communities,{instancePath:s+
"/communities"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.investments!==void 0&&(X(l.investments,{instancePath:s+
"/investments"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.assets!==void 0&&(Y(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.offerings!==void 0&&(Z(l.offerings,{instancePath:s+"/o\
fferings"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.influencers!==void 0&&(ee(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.waivers!==void 0&&(re(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),n++}return je.errors=e,n===0}var pr=qe;function qe(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l))l.goals!==void 0&&(w(l.
goals,{instancePath:s+"/goals"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.strategies!==void 0&&(w(l.strategies,
{instancePath:s+"/strategies"})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),l.objectives!==void 0&&(v(l.objectives,
{instancePath:s+"/objectives"})||(e=e===null?v.errors:e.concat(v.errors),n=e.length)),l.benefits!==void 0&&(I(l.benefits,
{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&(P(l.commitments,
{instancePath:s+"/commitments"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.requirements!==void 0&&(j(l.requirements,
{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==void 0&&(x(l.workItems,
{instancePath:s+"/workItems"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.milestones!==void 0&&(O(l.milestones,
{instancePath:s+"/milestones"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.deliverables!==void 0&&(B(l.deliverables,
{instancePath:s+"/deliverables"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.people!==void 0&&(E(l.people,{
instancePath:s+"/people"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.roles!==void 0&&(S(l.roles,{instancePath:s+
"/roles"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.skills!==void 0&&(R(l.skills,{instancePath:s+"/skills"})||
(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.raci!==void 0&&(W(l.raci,{instancePath:s+"/raci"})||(e=e===null?W.
errors:e.concat(W.errors),n=e.length)),l.decisionRights!==void 0&&(N(l.decisionRights,{instancePath:s+"/decisionRights"})||
(e=e===null?N.errors:e.concat(N.errors),n=e.length)),l.stakeholders!==void 0&&(z(l.stakeholders,{instancePath:s+"/stakeh\
olders"})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.training!==void 0&&(T(l.training,{instancePath:s+"/tra\
ining"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.resourceRequests!==void 0&&(F(l.resourceRequests,{instancePath:s+
"/resourceRequests"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.cadences!==void 0&&(L(l.cadences,{instancePath:s+
"/cadences"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.risks!==void 0&&(D(l.risks,{instancePath:s+"/risks"})||
(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.assumptions!==void 0&&(C(l.assumptions,{instancePath:s+"/assumpti\
ons"})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.issues!==void 0&&(_(l.issues,{instancePath:s+"/issues"})||
(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.dependencies!==void 0&&(V(l.dependencies,{instancePath:s+"/depend\
encies"})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.decisions!==void 0&&(K(l.decisions,{instancePath:s+"/d\
ecisions"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.actions!==void 0&&(G(l.actions,{instancePath:s+"/act\
ions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.questions!==void 0&&(H(l.questions,{instancePath:s+"/que\
stions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.continuity!==void 0&&(J(l.continuity,{instancePath:s+"\
/continuity"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.feedback!==void 0&&(M(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.lessons!==void 0&&(Q(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.communities!==void 0&&(U(l.communities,{instancePath:s+
"/communities"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.investments!==void 0&&(X(l.investments,{instancePath:s+
"/investments"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.assets!==void 0&&(Y(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.offerings!==void 0&&(Z(l.offerings,{instancePath:s+"/o\
fferings"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.influencers!==void 0&&(ee(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.waivers!==void 0&&(re(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length));else{let f={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),n++}return qe.errors=e,n===0}export{pr as lists,ar as part,ur as practice,cr as project};
